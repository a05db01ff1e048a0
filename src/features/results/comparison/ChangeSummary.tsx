import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { AspectChange } from "@/domain/self-assessment/comparison";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { AspectLink } from "../AspectLink";
import { resultTexts } from "../texts";
import { useFillStyles } from "@/ui/distribution/useFillStyles";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  standard: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  aspect: { ...typographyStyles.body1Strong },
  step: {
    ...typographyStyles.body1,
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  samples: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  sample: { width: "1.25rem", height: "1rem", borderRadius: tokens.borderRadiusSmall },
  explanation: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-wrap",
    maxWidth: "75ch",
    overflowWrap: "anywhere",
  },
});

interface ChangeSummaryProps {
  /** The scan of now: the question to go to is its. */
  readonly assessment: SelfAssessment;
  readonly change: AspectChange;
}

/** What one aspect was and is, with what was written beside it both times. */
export function ChangeSummary({ assessment, change }: ChangeSummaryProps) {
  const styles = useStyles();
  const fills = useFillStyles();
  const { answerScale } = useApp();
  const { standard, aspect, was, is, before, after } = change;
  const sample = (kind: typeof was) => (
    <span className={mergeClasses(styles.sample, fills.base, fills[kind])} />
  );
  return (
    <>
      <span className={styles.standard}>{resultTexts.standard(standard.number, standard.shortTitle)}</span>
      <span className={styles.aspect}>
        <AspectLink assessment={assessment} aspect={aspect} />
      </span>
      <span className={styles.step}>
        <span aria-hidden className={styles.samples}>
          {sample(was)}
          <ArrowRight16Regular />
          {sample(is)}
        </span>
        {comparisonTexts.fromTo(was, is, answerScale)}
      </span>
      {before?.explanation && (
        <span className={styles.explanation}>{comparisonTexts.explanationThen(before.explanation)}</span>
      )}
      {after?.explanation && (
        <span className={styles.explanation}>{comparisonTexts.explanationNow(after.explanation)}</span>
      )}
    </>
  );
}
