import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder, type Measure, type MeasureId } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { useApp } from "@/ui/app/AppContext";
import { useGuidance } from "@/ui/app/useContent";
import { useFramework } from "@/ui/app/useFramework";
import { useRecords } from "@/ui/app/useRecords";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { addMeasure } from "@/usecases/addMeasure";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { ClusterCard } from "./ClusterCard";
import { planTexts } from "./texts";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

const measureRemoval: RemovalActions<Measure> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "measure", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "measure", record });
  },
};

interface MeasuresProps {
  readonly plan: ActionPlan;
  readonly format: PlanFormat;
}

/** The measures of a plan, cluster by cluster. */
export function Measures({ plan, format }: MeasuresProps) {
  const styles = useStyles();
  const ports = useApp();
  const framework = useFramework(plan);
  const guidance = useGuidance();
  const [justAdded, setJustAdded] = useState<MeasureId | null>(null);
  const { removed, remove, undo } = useRemoval(measureRemoval);
  const measures = useRecords("measure");
  useEffect(() => {
    // It has had the focus by now; a row that is drawn anew later must not take it again.
    setJustAdded(null);
  }, [justAdded]);
  const ownMeasures = useMemo(
    () => measures.filter((measure) => measure.plan === plan.id),
    [measures, plan.id],
  );
  return (
    <>
      <SectionTitle>{planTexts.measures}</SectionTitle>
      <p className={styles.text}>{planTexts.measuresExplanation}</p>
      {framework.clusters.map((cluster) => (
        <ClusterCard
          key={cluster.id}
          cluster={cluster}
          workspace={plan.workspace}
          measures={inPlanOrder(ownMeasures, cluster)}
          format={format}
          suggestions={cluster.standards.flatMap(
            ({ number }) => guidance.standards.get(number)?.suggestions ?? [],
          )}
          justAdded={justAdded}
          onAdd={(standard) => {
            setJustAdded(addMeasure(ports, plan, { standard }));
          }}
          onRemove={remove}
          notice={
            removed &&
            cluster.standards.some(({ number }) => number === removed.standard) && (
              <UndoNotice
                key={removed.id}
                text={planTexts.removed(removed.title)}
                onUndo={() => {
                  undo();
                  setJustAdded(removed.id);
                }}
              />
            )
          }
        />
      ))}
    </>
  );
}
