import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { StandardResult } from "@/domain/self-assessment/results";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import type { Framework, StandardCluster } from "@/domain/framework/framework";
import { CountTable } from "./CountTable";
import { DistributionBar } from "@/ui/distribution/DistributionBar";
import { Legend } from "./Legend";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";

const useStyles = makeStyles({
  clusters: { display: "grid", gap: tokens.spacingVerticalXL, gridTemplateColumns: "minmax(0, 1fr)" },
  cluster: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  row: {
    display: "grid",
    gridTemplateColumns: "16rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: { ...typographyStyles.body1 },
  sentence: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    gridColumnStart: 2,
    "@media (max-width: 640px)": { gridColumnStart: 1 },
  },
});

interface DistributionCardProps {
  readonly framework: Framework;
  readonly results: readonly StandardResult[];
}

export function DistributionCard({ framework, results }: DistributionCardProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { answerScale } = useApp();
  return (
    <Card labelledBy="distribution">
      <SectionTitle id="distribution">{resultTexts.distribution}</SectionTitle>
      <Legend />
      <div className={mergeClasses(styles.clusters, paper.flow)}>
        {framework.clusters.map((cluster) => (
          <ClusterRows key={cluster.id} cluster={cluster} results={results} />
        ))}
      </div>
      <CountTable
        caption={resultTexts.tableCaption}
        head={resultTexts.tableStandard}
        rows={results.map(({ standard, distribution }) => ({
          id: String(standard.number),
          head: resultTexts.standard(standard.number, standard.shortTitle),
          distribution,
        }))}
      />
      <SmallPrint>{answerScale.note}</SmallPrint>
    </Card>
  );
}

function ClusterRows({
  cluster,
  results,
}: {
  readonly cluster: StandardCluster;
  readonly results: readonly StandardResult[];
}) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const { answerScale } = useApp();
  return (
    <div className={mergeClasses(styles.cluster, paper.flow)}>
      <PartTitle>{cluster.heading}</PartTitle>
      {results
        .filter(({ standard }) => cluster.standards.includes(standard))
        .map(({ standard, distribution }) => {
          return (
            <div key={standard.number} className={mergeClasses(styles.row, paper.whole)}>
              <span className={styles.name}>
                {resultTexts.standard(standard.number, standard.shortTitle)}
              </span>
              <DistributionBar distribution={distribution} />
              <span className={styles.sentence}>{resultTexts.sentence(distribution, answerScale)}</span>
            </div>
          );
        })}
    </div>
  );
}
