import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Progress } from "@/domain/self-assessment/progress";

const useStyles = makeStyles({
  line: { display: "grid", gap: tokens.spacingVerticalXS, maxWidth: "28rem" },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Progress in words, with a bar for who likes to see it. */
export function ProgressLine({ progress, text }: { readonly progress: Progress; readonly text: string }) {
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.line}>
      <span id={label} className={styles.text}>
        {text}
      </span>
      <ProgressBar value={progress.answered} max={progress.total} aria-labelledby={label} thickness="large" />
    </div>
  );
}
