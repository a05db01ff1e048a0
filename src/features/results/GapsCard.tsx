import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AspectResult, ClusterGaps } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { AspectItems } from "./AspectItems";
import { clusterName } from "./matrix/texts";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

/** With more, the clusters are folded: first where there is work, then what. */
const mostUnfolded = 10;

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    // Beside the triangle.
    "& > h3": { display: "inline" },
  },
  items: { marginBlock: tokens.spacingVerticalM },
});

interface GapsCardProps {
  readonly assessment: SelfAssessment;
  readonly clusters: readonly ClusterGaps[];
  readonly action: (result: AspectResult) => ReactNode;
}

/** What is to be improved, per cluster. [SC4] */
export function GapsCard({ assessment, clusters, action }: GapsCardProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const count = clusters.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return (
    <Card labelledBy="gaps">
      <SectionTitle id="gaps">{resultTexts.counted(resultTexts.gaps, count)}</SectionTitle>
      <p className={styles.text}>{count > 0 ? resultTexts.gapsExplanation : resultTexts.noGaps}</p>
      {count > 0 && (
        <div className={paper.flow}>
          {clusters.map(({ cluster, gaps }) => (
            <details key={cluster.id} open={count <= mostUnfolded} data-paper="open">
              <summary className={styles.summary}>
                <PartTitle>{resultTexts.counted(clusterName(cluster), gaps.length)}</PartTitle>
              </summary>
              <div className={mergeClasses(styles.items, paper.flow)}>
                <AspectItems assessment={assessment} results={gaps} action={action} />
              </div>
            </details>
          ))}
        </div>
      )}
    </Card>
  );
}
