import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { AspectLink } from "./AspectLink";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalL },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    justifyItems: "start",
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none", paddingBottom: 0 },
  },
  standard: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  aspect: { ...typographyStyles.body1Strong },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
});

interface AspectItemsProps {
  readonly assessment: SelfAssessment;
  readonly results: readonly AspectResult[];
  readonly action: (result: AspectResult) => ReactNode;
}

/** Aspects with their answers, and what can be done with each. */
export function AspectItems({ assessment, results, action }: AspectItemsProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  return (
    <ul className={mergeClasses(styles.list, paper.flow)}>
      {results.map((result) => (
        <li key={result.aspect.id} className={styles.item}>
          <AspectSummary assessment={assessment} result={result} />
          {action(result)}
        </li>
      ))}
    </ul>
  );
}

interface AspectSummaryProps {
  readonly assessment: SelfAssessment;
  readonly result: AspectResult;
}

function AspectSummary({ assessment, result: { standard, aspect, answer } }: AspectSummaryProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <>
      <span className={styles.standard}>{resultTexts.standard(standard.number, standard.shortTitle)}</span>
      <span id={aspect.id} className={styles.aspect}>
        <AspectLink assessment={assessment} aspect={aspect} />
      </span>
      {answer?.choice && (
        <span className={styles.quiet}>{resultTexts.answerIs(answerScale.choices[answer.choice].label)}</span>
      )}
      {answer?.explanation && (
        <span className={styles.quiet}>{resultTexts.explanation(answer.explanation)}</span>
      )}
    </>
  );
}
