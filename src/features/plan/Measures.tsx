import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder, type Measure } from "@/domain/action-plan/measure";
import { isFiltering, noFilter } from "@/domain/action-plan/measureView";
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
import { useMeasureActions } from "./useMeasureActions";
import { useMeasureView } from "./useMeasureView";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, "@media print": { display: "none" } },
  // As Page does for its own parts.
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    "@media print": { display: "block", "& > * + *": { marginTop: tokens.spacingVerticalL } },
  },
});

/** Up to here a browser draws all fields and tools at once without anybody noticing. */
const largestInFull = 100;

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
  const all = useRecords("measure");
  const own = useMemo(() => all.filter((measure) => measure.plan === plan.id), [all, plan.id]);
  const { filter, setFilter, grouping, setGrouping, shown, groups, listProps } = useMeasureView(own);
  const listOf = (measure: Measure) => {
    if (grouping !== "cluster") return groups.find(({ measures }) => measures.includes(measure))?.measures;
    const cluster = framework.clusters.find(({ standards }) =>
      standards.some(({ number }) => number === measure.standard),
    );
    return cluster && inPlanOrder(shown, cluster);
  };
  const { actions, justAdded, justMoved, focusOn, removed, undoRemoval, announcement } = useMeasureActions(
    framework,
    listOf,
  );
  const notice = removed && (
    <UndoNotice key={removed.id} text={planTexts.removed(removed.title)} onUndo={undoRemoval} />
  );
  const isLarge = own.length > largestInFull;
  const list = { format, justAdded, justMoved, isReadOnly, actions, isLarge };
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
      <div className={styles.list} {...listProps}>
        {grouping !== "cluster" &&
          groups.map(({ key, title, measures }, index) => (
            <GroupCard key={key} id={`group-${index + 1}`} title={title} measures={measures} {...list} />
          ))}
        {grouping === "cluster" &&
          framework.clusters.map((cluster) => (
            <ClusterCard
              key={cluster.id}
              cluster={cluster}
              workspace={plan.workspace}
              measures={inPlanOrder(shown, cluster)}
              whenEmpty={isFiltering(filter) ? planTexts.noneShown : planTexts.noMeasures}
              suggestions={cluster.standards.flatMap(
                ({ number }) => guidance.standards.get(number)?.suggestions ?? [],
              )}
              {...list}
              onAdd={(standard) => {
                setFilter(noFilter);
                focusOn(addMeasure(ports, plan, { standard }));
              }}
              notice={cluster.standards.some(({ number }) => number === removed?.standard) && notice}
            />
          ))}
        {grouping !== "cluster" && notice}
      </div>
    </>
  );
}
