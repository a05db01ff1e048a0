import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { wordStepTexts } from "./texts";
import type { WordSteps } from "./useWordSteps";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { ...typographyStyles.caption1 },
});

interface StepNoticeProps {
  readonly steps: WordSteps;
  /** What is said while something goes on that tells no steps; null where nothing is to be said. */
  readonly otherwise: string | null;
}

/** What goes on with a document, told to screen readers too, and the way to stop it. Always there: only then it is heard. */
export function StepNotice({ steps, otherwise }: StepNoticeProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span role="status" className={styles.text}>
        {otherwise !== null && (textOf(steps) ?? otherwise)}
      </span>
      {otherwise !== null && steps.stop && (
        <Button size="small" disabledFocusable={steps.isStopping} onClick={steps.stop}>
          {wordStepTexts.stop}
        </Button>
      )}
    </span>
  );
}

function textOf({ current, isStopping }: WordSteps): string | null {
  if (isStopping) return wordStepTexts.stopping;
  return current && wordStepTexts.steps[current];
}
