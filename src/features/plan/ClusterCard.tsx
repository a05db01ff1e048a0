import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { StandardNumber } from "@/domain/framework/framework";
import { Card } from "@/ui/layout/Card";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { useIsWide } from "@/ui/layout/useIsWide";
import { MeasureCards } from "./MeasureCards";
import type { MeasureListProps } from "./measureProps";
import { MeasureTable } from "./MeasureTable";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  standard: { ...typographyStyles.body1, maxWidth: "75ch", marginBlock: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ClusterCardProps extends MeasureListProps {
  readonly onAdd: (standard: StandardNumber) => void;
  readonly notice: ReactNode;
}

export function ClusterCard({ onAdd, notice, ...list }: ClusterCardProps) {
  const styles = useStyles();
  const isWide = useIsWide();
  const { cluster, measures } = list;
  const headingId = `cluster-${cluster.id}`;
  const firstStandard = cluster.standards[0]?.number;
  return (
    <Card labelledBy={headingId}>
      <PartTitle id={headingId}>{cluster.heading}</PartTitle>
      <details>
        <summary className={styles.summary}>{planTexts.standards}</summary>
        {cluster.standards.map(({ number, text }) => (
          <p key={number} className={styles.standard}>
            {planTexts.literalStandard(number, text)}
          </p>
        ))}
      </details>
      {measures.length === 0 && <p className={styles.text}>{planTexts.noMeasures}</p>}
      {measures.length > 0 && (isWide ? <MeasureTable {...list} /> : <MeasureCards {...list} />)}
      {notice}
      {firstStandard && (
        <div>
          <Button
            icon={<Add20Regular />}
            aria-label={planTexts.addTo(cluster.heading)}
            onClick={() => {
              onAdd(firstStandard);
            }}
          >
            {planTexts.addMeasure}
          </Button>
        </div>
      )}
    </Card>
  );
}
