import { Button } from "@fluentui/react-components";
import { useApp } from "@/ui/app/AppContext";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { unusedName } from "@/ui/format/unusedName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { goTo } from "@/ui/navigation/usePlace";
import { startPlan } from "@/usecases/startPlan";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { RemoveButton } from "./RemoveButton";
import { routeTexts } from "./texts";
import { useRouteStyles } from "./useRouteStyles";

const planRemoval: RemovalActions<ActionPlan> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "actionPlan", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "actionPlan", record });
  },
};

export function PlansCard({ open: { workspace, assessments, plans } }: { readonly open: OpenWorkspace }) {
  const styles = useRouteStyles();
  const ports = useApp();
  const measures = useRecords("measure");
  const nameOf = (plan: Pick<ActionPlan, "title">) => planName(plan, workspace);
  const removal = useRemoval(planRemoval);
  const start = () => {
    const title = unusedName(nameOf({ title: "" }), plans.map(nameOf));
    const newest = assessments.slice(0, 1).map(({ id }) => id);
    goTo({
      page: "plan",
      workspace: workspace.id,
      plan: startPlan(ports, { workspace, title, assessments: newest }),
    });
  };
  return (
    <Card labelledBy="plans">
      <SectionTitle id="plans">{routeTexts.plans}</SectionTitle>
      <p className={styles.text}>{routeTexts.plansExplanation}</p>
      {plans.length > 0 && (
        <ul className={styles.list}>
          {plans.map((plan) => (
            <li key={plan.id} className={styles.item}>
              <PlaceLink to={{ page: "plan", workspace: workspace.id, plan: plan.id }}>
                {nameOf(plan)}
              </PlaceLink>
              <span className={styles.quiet}>
                {routeTexts.planSummary(
                  plan.period.from,
                  plan.period.to,
                  measures.filter((measure) => measure.plan === plan.id).length,
                )}
              </span>
              <RemoveButton
                name={nameOf(plan)}
                onRemove={() => {
                  removal.remove(plan);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <RemovedList
        items={useRemovedRecords("actionPlan").filter((each) => each.workspace === workspace.id)}
        nameOf={nameOf}
        onRestore={removal.restore}
      />
      {removal.removed && (
        <UndoNotice
          key={removal.removed.id}
          text={routeTexts.removed(nameOf(removal.removed))}
          onUndo={removal.undo}
        />
      )}
      <div>
        <Button onClick={start}>{routeTexts.newPlan}</Button>
      </div>
    </Card>
  );
}
