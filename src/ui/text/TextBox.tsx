import { makeStyles, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { longestText } from "@/domain/text/longText";
import { takeFocus } from "../focus/takeFocus";
import { TextNotesList } from "./TextNotesList";
import { type KeptText, useLimitedText } from "./useLimitedText";

const useStyles = makeStyles({
  box: { width: "100%" },
  textarea: { fieldSizing: "content", maxHeight: "none" },
});

export interface TextBoxProps extends KeptText {
  /** Id of a text that says what it is about. */
  readonly describedBy?: string;
  readonly rows?: number;
  readonly takesFocus?: boolean;
}

/** A text of several lines, with what there is to say about it: its length, and what should not be in it. */
export function TextBox({ value, onChange, rows = 2, takesFocus = false, describedBy }: TextBoxProps) {
  const styles = useStyles();
  const notesId = useId();
  const text = useLimitedText({ value, onChange }, longestText);
  return (
    <>
      <Textarea
        aria-describedby={[describedBy, notesId].filter(Boolean).join(" ")}
        aria-invalid={text.notes.problem !== null || undefined}
        className={styles.box}
        textarea={{ className: styles.textarea, rows }}
        ref={takesFocus ? takeFocus : null}
        value={text.value}
        onChange={(_, { value: typed }) => {
          text.onChange(typed);
        }}
      />
      <TextNotesList id={notesId} notes={text.notes} />
    </>
  );
}
