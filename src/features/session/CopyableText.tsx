import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { use, useState } from "react";
import { useApp } from "@/ui/app/AppContext";
import { sessionTexts } from "./texts";
import { useSessionStyles } from "./useSessionStyles";

const useStyles = makeStyles({
  // A grid grows with its longest word unless told not to, and an address is one word.
  field: { width: "100%", maxWidth: "45rem", gridTemplateColumns: "minmax(0, 1fr)" },
  box: { width: "100%" },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    letterSpacing: "0.1em",
  },
  text: { fieldSizing: "content", maxHeight: "none", overflowWrap: "anywhere" },
});

interface CopyableTextProps {
  readonly label: string;
  /** What the button says. */
  readonly copy: string;
  readonly text: string;
  /** A code is read out letter by letter. */
  readonly look?: "text" | "code";
}

/** A text to take along: by the button, or by hand where the browser keeps the clipboard shut. */
export function CopyableText({ label, copy, text, look = "text" }: CopyableTextProps) {
  const styles = useSessionStyles();
  const own = useStyles();
  const { copyText } = use(useApp().invitations());
  /** The text of which something is said: once it is another, nothing is. */
  const [told, setTold] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const tell = (isCopied: boolean) => {
    setTold({ text, isCopied });
  };
  return (
    <>
      <Field label={label} className={own.field}>
        <Textarea
          readOnly
          className={own.box}
          value={text}
          textarea={{ className: mergeClasses(own.text, look === "code" && own.code), rows: 1 }}
        />
      </Field>
      <div>
        <Button
          onClick={() => {
            copyText(text).then(
              () => {
                tell(true);
              },
              () => {
                tell(false);
              },
            );
          }}
        >
          {copy}
        </Button>
      </div>
      <p className={styles.text} role="status">
        {told?.text === text && (told.isCopied ? sessionTexts.copied : sessionTexts.notCopied)}
      </p>
    </>
  );
}
