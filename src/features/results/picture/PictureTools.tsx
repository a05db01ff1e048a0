import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular, Image20Regular, Print20Regular } from "@fluentui/react-icons";
import type { Picture } from "@/ports/pictures";
import { useApp } from "@/ui/app/AppContext";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { ErrorNotice } from "@/ui/error/ErrorNotice";
import { errorText } from "@/ui/error/errorTexts";
import { usePaperStyles } from "../usePaperStyles";
import { pictureTexts } from "./texts";
import { usePictureOutput } from "./usePictureOutput";

const useStyles = makeStyles({
  tools: { display: "grid", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  status: typographyStyles.body1,
});

/** Takes the picture, or the whole page, along to elsewhere. */
export function PictureTools({ picture }: { readonly picture: () => Picture }) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { print } = useApp();
  const { output, copy, save } = usePictureOutput(picture);
  return (
    <div className={mergeClasses(styles.tools, paper.screenOnly)}>
      <div className={styles.buttons}>
        <Button icon={<Copy20Regular />} onClick={copy}>
          {pictureTexts.copy}
        </Button>
        <Button icon={<Image20Regular />} onClick={save}>
          {pictureTexts.save}
        </Button>
        <Button icon={<Print20Regular />} onClick={print}>
          {pictureTexts.print}
        </Button>
      </div>
      <span role="status" className={styles.status}>
        {output.kind === "busy" && pictureTexts.busy}
        {(output.kind === "copied" || output.kind === "saved") && pictureTexts[output.kind]}
      </span>
      {output.kind === "failed" &&
        (output.error.code === "clipboardRefused" ? (
          <ErrorBar text={errorText(output.error)} action={{ label: pictureTexts.saveInstead, run: save }} />
        ) : (
          <ErrorNotice error={output.error} onRetry={output.retry} />
        ))}
    </div>
  );
}
