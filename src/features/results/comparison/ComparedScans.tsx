import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { ScanFacts } from "../ScanFacts";
import { usePaperStyles } from "../usePaperStyles";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  scans: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXXL,
  },
  scan: { display: "grid", gap: tokens.spacingVerticalXS, alignContent: "start" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  warning: { ...typographyStyles.body1, margin: 0 },
});

interface ComparedScansProps {
  readonly before: SelfAssessment;
  readonly after: SelfAssessment;
  /** How many answers of now nobody has looked at since they were taken over. */
  readonly carried: number;
}

/** Which scans stand next to each other, and what makes the comparison weaker. */
export function ComparedScans({ before, after, carried }: ComparedScansProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.scans}>
        <Scan when={comparisonTexts.then} assessment={before} />
        <Scan when={comparisonTexts.now} assessment={after} />
      </div>
      {before.scope !== after.scope && <p className={styles.warning}>{comparisonTexts.differentScope}</p>}
      {carried > 0 && <p className={styles.warning}>{comparisonTexts.carried(carried)}</p>}
    </>
  );
}

function Scan({ when, assessment }: { readonly when: string; readonly assessment: SelfAssessment }) {
  const styles = useStyles();
  const paper = usePaperStyles();
  return (
    <div className={styles.scan}>
      <p className={styles.name}>
        {comparisonTexts.scanAt(when)}
        <PlaceLink
          to={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }}
          className={paper.plain}
        >
          {assessment.name}
        </PlaceLink>
      </p>
      <ScanFacts assessment={assessment} />
    </div>
  );
}
