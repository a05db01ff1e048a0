import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { longestLine } from "@/domain/text/longText";
import { takeFocus } from "../focus/takeFocus";
import { TextNotesList } from "./TextNotesList";
import { type KeptText, useLimitedText } from "./useLimitedText";

const useStyles = makeStyles({
  field: { maxWidth: "45rem" },
  wrapping: { fieldSizing: "content", minHeight: "auto", maxHeight: "none" },
});

interface LineFieldProps extends KeptText {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What is wrong with it, after someone tried to go on. */
  readonly problem?: string | undefined;
  readonly takesFocus?: boolean;
  /** The most characters, where that is more than a line. */
  readonly longest?: number;
  /** Shows all of a text that may be longer than the field is wide. Stays one line: it holds no line breaks. */
  readonly wraps?: boolean;
}

/** A text of one line under its label, with what there is to say about it. */
export function LineField({
  label,
  hint,
  isRequired = false,
  problem,
  takesFocus = false,
  longest = longestLine,
  wraps = false,
  ...kept
}: LineFieldProps) {
  const styles = useStyles();
  const notesId = useId();
  const text = useLimitedText(kept, longest);
  const field = {
    "aria-describedby": notesId,
    "aria-invalid": text.notes.problem !== null || undefined,
    ref: takesFocus ? takeFocus : null,
    value: text.value,
  };
  return (
    <Field
      className={styles.field}
      label={label}
      required={isRequired}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem, validationState: "error" as const } : {})}
    >
      {wraps ? (
        <Textarea
          {...field}
          textarea={{ className: styles.wrapping, rows: 1 }}
          onChange={(_, { value }) => {
            text.onChange(value.replaceAll(/\s*\n\s*/g, " "));
          }}
        />
      ) : (
        <Input
          {...field}
          onChange={(_, { value }) => {
            text.onChange(value);
          }}
        />
      )}
      <TextNotesList id={notesId} notes={text.notes} />
    </Field>
  );
}
