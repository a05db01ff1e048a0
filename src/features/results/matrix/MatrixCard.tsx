import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
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
import { Matrix } from "./Matrix";
import { clusterName, matrixTexts } from "./texts";

const useStyles = makeStyles({
  key: { display: "grid", gap: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body2, margin: 0, maxWidth: "75ch" },
  words: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
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
      <div className={styles.key}>
        {matrixTexts.keySentences(keyFindings(results)).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
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
