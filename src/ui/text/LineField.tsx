import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { longestLine } from "@/domain/text/longText";
import { takeFocus } from "../focus/takeFocus";
import { TextNotesList } from "./TextNotesList";
import { type KeptText, useLimitedText } from "./useLimitedText";

interface LineFieldProps extends KeptText {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What is wrong with it, after someone tried to go on. */
  readonly problem?: string | undefined;
  readonly takesFocus?: boolean;
}

/** A text of one line under its label, with what there is to say about it. */
export function LineField({
  label,
  hint,
  isRequired = false,
  problem,
  takesFocus = false,
  ...kept
}: LineFieldProps) {
  const notesId = useId();
  const text = useLimitedText(kept, longestLine);
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem, validationState: "error" as const } : {})}
    >
      {({ "aria-describedby": describedBy, ...field }) => (
        <>
          <Input
            {...field}
            aria-describedby={[describedBy, notesId].filter(Boolean).join(" ")}
            ref={takesFocus ? takeFocus : null}
            value={text.value}
            onChange={(_, { value }) => {
              text.onChange(value);
            }}
          />
          <TextNotesList id={notesId} notes={text.notes} />
        </>
      )}
    </Field>
  );
}
