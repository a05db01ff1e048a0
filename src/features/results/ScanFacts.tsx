import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAdoption } from "@/ui/app/useDecisions";
import { formatDate } from "@/ui/format/dates";
import { scanTexts } from "./scanTexts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  fact: { maxWidth: "100%" },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  meaning: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** Of whom a scan is, from when, by whom, and whether it was adopted. */
export function ScanFacts({ assessment }: { readonly assessment: SelfAssessment }) {
  const styles = useStyles();
  const adoption = useAdoption(assessment.id);
  const facts = [
    [scanTexts.scope, scanTexts.scopeOf(assessment)],
    [scanTexts.startedOn, formatDate(assessment.startedOn)],
    [scanTexts.completedBy, assessment.completedBy || scanTexts.notGiven],
    [scanTexts.status, scanTexts.statusOf(adoption)],
  ] as const;
  return (
    <dl className={styles.list}>
      {facts.map(([term, meaning]) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
