import { makeStyles, tokens } from "@fluentui/react-components";
import type { AspectResult } from "@/domain/self-assessment/results";
import { keyFindings, type ClusterResult } from "@/domain/self-assessment/resultsOverview";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { useIsWide } from "@/ui/layout/useIsWide";
import { useApp } from "@/ui/app/AppContext";
import { CountTable } from "../CountTable";
import { Legend } from "../Legend";
import { PictureTools } from "../picture/PictureTools";
import type { Picture } from "@/ports/pictures";
import { ClusterWords } from "./ClusterWords";
import { KeySentences } from "./KeySentences";
import { Matrix } from "./Matrix";
import { clusterName, matrixTexts } from "./texts";

const useStyles = makeStyles({
  // In columns rather than rows: clusters with blind spots take more room than those without.
  words: { columnWidth: "18rem", columnGap: tokens.spacingHorizontalXXL },
});

interface MatrixCardProps {
  readonly assessment: SelfAssessment;
  readonly results: readonly ClusterResult[];
  readonly blindSpots: readonly AspectResult[];
  readonly picture: () => Picture;
}

/** Where one stands, to be read in ten seconds: two sentences, one picture, and both again in words. */
export function MatrixCard({ assessment, results, blindSpots, picture }: MatrixCardProps) {
  const styles = useStyles();
  const isWide = useIsWide();
  const { answerScale } = useApp();
  return (
    <Card labelledBy="matrix">
      <SectionTitle id="matrix">{matrixTexts.title}</SectionTitle>
      <KeySentences findings={keyFindings(results)} />
      {isWide ? <Matrix results={results} /> : <Legend />}
      <div className={styles.words}>
        {results.map((result) => (
          <ClusterWords
            key={result.cluster.id}
            assessment={assessment}
            result={result}
            blindSpots={blindSpots.filter(({ standard }) => result.cluster.standards.includes(standard))}
            picture={isWide ? "none" : "bar"}
          />
        ))}
      </div>
      {!isWide && (
        <CountTable
          caption={matrixTexts.tableCaption}
          head={matrixTexts.cluster}
          rows={results.map(({ cluster, distribution }) => ({
            id: cluster.id,
            head: clusterName(cluster),
            distribution,
          }))}
        />
      )}
      <PictureTools picture={picture} />
      <SmallPrint>{answerScale.note}</SmallPrint>
    </Card>
  );
}
