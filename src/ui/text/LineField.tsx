import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { longestLine } from "@/domain/text/longText";
import { takeFocus } from "../focus/takeFocus";
import { TextNotesList } from "./TextNotesList";
import { type KeptText, useLimitedText } from "./useLimitedText";

const useStyles = makeStyles({ field: { maxWidth: "45rem" } });

interface LineFieldProps extends KeptText {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What is wrong with it, after someone tried to go on. */
  readonly problem?: string | undefined;
  readonly takesFocus?: boolean;
  /** The most characters, where that is more than a line. */
  readonly longest?: number;
}

/** A text of one line under its label, with what there is to say about it. */
export function LineField({
  label,
  hint,
  isRequired = false,
  problem,
  takesFocus = false,
  longest = longestLine,
  ...kept
}: LineFieldProps) {
  const styles = useStyles();
  const notesId = useId();
  const text = useLimitedText(kept, longest);
  return (
    <Field
      className={styles.field}
      label={label}
      required={isRequired}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem, validationState: "error" as const } : {})}
    >
      <Input
        aria-describedby={notesId}
        aria-invalid={text.notes.problem !== null || undefined}
        ref={takesFocus ? takeFocus : null}
        value={text.value}
        onChange={(_, { value }) => {
          text.onChange(value);
        }}
      />
      <TextNotesList id={notesId} notes={text.notes} />
    </Field>
  );
}
