import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { changeCounts, type ClusterChange } from "@/domain/self-assessment/comparison";
import type { Distribution } from "@/domain/self-assessment/results";
import { useApp } from "@/ui/app/AppContext";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { DistributionBar } from "@/ui/distribution/DistributionBar";
import { clusterName, matrixTexts } from "../matrix/texts";
import { resultTexts } from "../texts";
import { usePaperStyles } from "../usePaperStyles";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  cluster: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  steps: { ...typographyStyles.body1, margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "3.5rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  when: { ...typographyStyles.body1Strong },
  sentence: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumnStart: 2 },
});

/** One cluster, then and now. */
export function ClusterChangeRows({ change }: { readonly change: ClusterChange }) {
  const styles = useStyles();
  const { cluster, before, after, changes } = change;
  return (
    <div className={mergeClasses(styles.cluster, usePaperStyles().whole)}>
      <PartTitle>{clusterName(cluster)}</PartTitle>
      <span className={styles.detail}>{matrixTexts.standardsAndSize(cluster, changes.length)}</span>
      <p className={styles.steps}>{comparisonTexts.clusterSteps(changeCounts(changes))}</p>
      <Row when={comparisonTexts.then} distribution={before} />
      <Row when={comparisonTexts.now} distribution={after} />
    </div>
  );
}

function Row({ when, distribution }: { readonly when: string; readonly distribution: Distribution }) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <div className={styles.row}>
      <span className={styles.when}>{when}</span>
      <DistributionBar distribution={distribution} />
      <span className={styles.sentence}>{resultTexts.sentence(distribution, answerScale)}</span>
    </div>
  );
}
