import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AspectResult } from "@/domain/self-assessment/results";
import { aspectCount, type ClusterResult } from "@/domain/self-assessment/resultsOverview";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { AspectLink } from "../AspectLink";
import { DistributionBar } from "@/ui/distribution/DistributionBar";
import { resultTexts } from "../texts";
import { usePaperStyles } from "../usePaperStyles";
import { clusterName, matrixTexts } from "./texts";

const useStyles = makeStyles({
  cluster: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingBlock: tokens.spacingVerticalS,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalXXS,
  },
});

interface ClusterWordsProps {
  readonly assessment: SelfAssessment;
  readonly result: ClusterResult;
  readonly blindSpots: readonly AspectResult[];
  /** Where the matrix does not fit, each cluster has its own bar. */
  readonly picture: "bar" | "none";
}

/** What the matrix shows of one cluster, as a sentence, with its blind spots by name. */
export function ClusterWords({ assessment, result, blindSpots, picture }: ClusterWordsProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { answerScale } = useApp();
  const { cluster, distribution } = result;
  return (
    <div className={mergeClasses(styles.cluster, paper.whole)}>
      <PartTitle>{clusterName(cluster)}</PartTitle>
      <span className={styles.detail}>
        {matrixTexts.standardsAndSize(cluster, aspectCount(distribution))}
      </span>
      {picture === "bar" && <DistributionBar distribution={distribution} />}
      <p className={styles.text}>{resultTexts.sentence(distribution, answerScale)}</p>
      {blindSpots.length > 0 && (
        <>
          <p className={styles.text}>{matrixTexts.blindSpots(blindSpots.length)}</p>
          <ul className={styles.list}>
            {blindSpots.map(({ aspect }) => (
              <li key={aspect.id}>
                <AspectLink assessment={assessment} aspect={aspect} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
