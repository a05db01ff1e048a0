import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder } from "@/domain/action-plan/measure";
import { type Grouping, matches, type MeasureFilter, noFilter } from "@/domain/action-plan/measureView";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { useApp } from "@/ui/app/AppContext";
import { useGuidance } from "@/ui/app/useContent";
import { useFramework } from "@/ui/app/useFramework";
import { useRecords } from "@/ui/app/useRecords";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { addMeasure } from "@/usecases/addMeasure";
import { ClusterCard } from "./ClusterCard";
import { GroupCard } from "./GroupCard";
import { MeasureViewCard } from "./MeasureViewCard";
import { planTexts } from "./texts";
import { useGroups } from "./useGroups";
import { useMeasureActions } from "./useMeasureActions";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

interface MeasuresProps {
  readonly plan: ActionPlan;
  readonly format: PlanFormat;
  readonly isReadOnly: boolean;
}

/** The measures of a plan: cluster by cluster, or by who does them or when they are due. */
export function Measures({ plan, format, isReadOnly }: MeasuresProps) {
  const styles = useStyles();
  const ports = useApp();
  const framework = useFramework(plan);
  const guidance = useGuidance();
  const [filter, setFilter] = useState<MeasureFilter>(noFilter);
  const [grouping, setGrouping] = useState<Grouping>("cluster");
  const all = useRecords("measure");
  const own = useMemo(() => all.filter((measure) => measure.plan === plan.id), [all, plan.id]);
  const shown = useMemo(() => own.filter((measure) => matches(measure, filter)), [own, filter]);
  const { actions, justAdded, focusOn, removed, undoRemoval, announcement } = useMeasureActions(
    framework,
    shown,
    grouping,
  );
  const groups = useGroups(shown, grouping);
  const list = { format, justAdded, isReadOnly, actions };
  return (
    <>
      <SectionTitle>{planTexts.measures}</SectionTitle>
      {!isReadOnly && <p className={styles.text}>{planTexts.measuresExplanation}</p>}
      <MeasureViewCard
        filter={filter}
        onFilter={setFilter}
        grouping={grouping}
        onGrouping={setGrouping}
        shown={shown.length}
        total={own.length}
      />
      <div role="status">{announcement}</div>
      {grouping !== "cluster" &&
        groups.map(({ key, title, measures }) => (
          <GroupCard key={key} id={`group-${key}`} title={title} measures={measures} {...list} />
        ))}
      {grouping === "cluster" &&
        framework.clusters.map((cluster) => (
          <ClusterCard
            key={cluster.id}
            cluster={cluster}
            workspace={plan.workspace}
            measures={inPlanOrder(shown, cluster)}
            suggestions={cluster.standards.flatMap(
              ({ number }) => guidance.standards.get(number)?.suggestions ?? [],
            )}
            {...list}
            onAdd={(standard) => {
              setFilter(noFilter);
              focusOn(addMeasure(ports, plan, { standard }));
            }}
            notice={
              removed &&
              cluster.standards.some(({ number }) => number === removed.standard) && (
                <UndoNotice key={removed.id} text={planTexts.removed(removed.title)} onUndo={undoRemoval} />
              )
            }
          />
        ))}
      {grouping !== "cluster" && removed && (
        <UndoNotice key={removed.id} text={planTexts.removed(removed.title)} onUndo={undoRemoval} />
      )}
    </>
  );
}
