import { Button } from "@fluentui/react-components";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { RemoveButton } from "./RemoveButton";
import { routeTexts } from "./texts";
import { useStartPlan } from "./useStartPlan";
import { useRouteStyles } from "./useRouteStyles";

const planRemoval: RemovalActions<ActionPlan> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "actionPlan", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "actionPlan", record });
  },
};

export function PlansCard({ open }: { readonly open: OpenWorkspace }) {
  const { workspace, plans } = open;
  const styles = useRouteStyles();
  const measures = useRecords("measure");
  const nameOf = (plan: Pick<ActionPlan, "title">) => planName(plan, workspace);
  const removal = useRemoval(planRemoval);
  const start = useStartPlan(open);
  return (
    <Card labelledBy="plans">
      <SectionTitle id="plans">{routeTexts.plans}</SectionTitle>
      {plans.length === 0 && <p className={styles.text}>{routeTexts.noPlans}</p>}
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
