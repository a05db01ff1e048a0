import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { StandardCluster, StandardNumber } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import { InfoboxFold } from "@/ui/infobox/InfoboxFold";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { MeasureList } from "./MeasureList";
import type { MeasureActions } from "./measureProps";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  standard: { ...typographyStyles.body1, maxWidth: "75ch", marginBlock: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  screenOnly: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    "@media print": { display: "none" },
  },
});

interface ClusterCardProps {
  readonly cluster: StandardCluster;
  readonly workspace: WorkspaceId;
  readonly measures: readonly Measure[];
  /** What is said in the place of measures when there are none. */
  readonly whenEmpty: string;
  readonly format: PlanFormat;
  /** Ideas for measures at these standards. */
  readonly suggestions: readonly string[];
  /** The measure whose first field takes the focus. */
  readonly justAdded: MeasureId | null;
  readonly isReadOnly: boolean;
  readonly actions: MeasureActions;
  /** The measure that has just gone to another place. */
  readonly justMoved: MeasureId | null;
  readonly isLarge: boolean;
  readonly onAdd: (standard: StandardNumber) => void;
  readonly notice: ReactNode;
}

/** The measures of one cluster, with what helps to write them. */
export function ClusterCard({
  cluster,
  workspace,
  measures,
  whenEmpty,
  suggestions,
  onAdd,
  notice,
  ...list
}: ClusterCardProps) {
  const styles = useStyles();
  const headingId = `cluster-${cluster.id}`;
  const firstStandard = cluster.standards[0]?.number;
  return (
    <Card labelledBy={headingId}>
      <PartTitle id={headingId}>{cluster.heading}</PartTitle>
      <div className={styles.screenOnly}>
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
      </div>
      {measures.length === 0 && <p className={styles.text}>{whenEmpty}</p>}
      <MeasureList labelledBy={headingId} measures={measures} {...list} />
      {notice}
      {firstStandard && !list.isReadOnly && (
        <div className={styles.screenOnly}>
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
