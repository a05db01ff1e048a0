import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { StandardCluster, StandardNumber } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import { InfoboxFold } from "@/ui/infobox/InfoboxFold";
import { FoldedList } from "@/ui/layout/FoldedList";
import { Card } from "@/ui/layout/Card";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { useIsWide } from "@/ui/layout/useIsWide";
import { MeasureCards } from "./MeasureCards";
import { MeasureTable } from "./MeasureTable";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  standard: { ...typographyStyles.body1, maxWidth: "75ch", marginBlock: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ClusterCardProps {
  readonly cluster: StandardCluster;
  readonly workspace: WorkspaceId;
  readonly measures: readonly Measure[];
  readonly format: PlanFormat;
  /** Ideas for measures at these standards. */
  readonly suggestions: readonly string[];
  /** The measure whose first field takes the focus. */
  readonly justAdded: MeasureId | null;
  readonly onAdd: (standard: StandardNumber) => void;
  readonly onRemove: (measure: Measure) => void;
  readonly notice: ReactNode;
}

export function ClusterCard({
  cluster,
  workspace,
  measures,
  format,
  suggestions,
  justAdded,
  onAdd,
  onRemove,
  notice,
}: ClusterCardProps) {
  const styles = useStyles();
  const isWide = useIsWide();
  const headingId = `cluster-${cluster.id}`;
  const firstStandard = cluster.standards[0]?.number;
  const items = measures.map((measure, index) => ({
    measure,
    cluster,
    position: index + 1,
    isJustAdded: measure.id === justAdded,
    onRemove,
  }));
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
      <FoldedList summary={planTexts.suggestions} items={suggestions} />
      <InfoboxFold standards={cluster.standards.map(({ number }) => number)} workspace={workspace} />
      {items.length === 0 && <p className={styles.text}>{planTexts.noMeasures}</p>}
      {items.length > 0 && isWide && <MeasureTable cluster={cluster} items={items} format={format} />}
      {items.length > 0 && !isWide && <MeasureCards items={items} />}
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
