import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { AspectLink } from "./AspectLink";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
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

interface AspectListProps {
  readonly id: string;
  readonly assessment: SelfAssessment;
  readonly title: string;
  readonly explanation: string;
  /** What to say when the list is empty. */
  readonly empty: string;
  readonly results: readonly AspectResult[];
  readonly action: (result: AspectResult) => ReactNode;
}

export function AspectList({ id, assessment, title, explanation, empty, results, action }: AspectListProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  return (
    <Card labelledBy={id}>
      <SectionTitle id={id}>{resultTexts.counted(title, results.length)}</SectionTitle>
      <p className={styles.text}>{results.length > 0 ? explanation : empty}</p>
      {results.length > 0 && (
        <ul className={mergeClasses(styles.list, paper.flow)}>
          {results.map((result) => (
            <li key={result.aspect.id} className={styles.item}>
              <AspectSummary assessment={assessment} result={result} />
              {action(result)}
            </li>
          ))}
        </ul>
      )}
    </Card>
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
