import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ClusterChange } from "@/domain/self-assessment/comparison";
import type { Picture } from "@/ports/pictures";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { Legend } from "../Legend";
import { usePaperStyles } from "../usePaperStyles";
import { PictureTools } from "../picture/PictureTools";
import { ClusterChangeRows } from "./ClusterChangeRows";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  key: { display: "grid", gap: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body2, margin: 0, maxWidth: "75ch" },
  clusters: {
    display: "grid",
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

interface DifferenceCardProps {
  readonly sentences: readonly string[];
  readonly clusters: readonly ClusterChange[];
  readonly picture: () => Picture;
}

export function DifferenceCard({ sentences, clusters, picture }: DifferenceCardProps) {
  const styles = useStyles();
  const { answerScale } = useApp();
  return (
    <Card labelledBy="difference">
      <SectionTitle id="difference">{comparisonTexts.pictureTitle}</SectionTitle>
      <div className={styles.key}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Legend />
      <div className={mergeClasses(styles.clusters, usePaperStyles().flow)}>
        {clusters.map((change) => (
          <ClusterChangeRows key={change.cluster.id} change={change} />
        ))}
      </div>
      <PictureTools picture={picture} />
      <SmallPrint>{answerScale.note}</SmallPrint>
    </Card>
  );
}
