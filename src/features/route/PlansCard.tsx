import { Button } from "@fluentui/react-components";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useDecisions } from "@/ui/app/useDecisions";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { EarlierPlanMenu } from "./EarlierPlanMenu";
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
            <PlanItem key={plan.id} plan={plan} name={nameOf(plan)} onRemove={removal.remove} />
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
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            start();
          }}
        >
          {routeTexts.newPlan}
        </Button>
        <EarlierPlanMenu plans={plans} nameOf={nameOf} onStart={start} />
      </div>
    </Card>
  );
}

interface PlanItemProps {
  readonly plan: ActionPlan;
  readonly name: string;
  readonly onRemove: (plan: ActionPlan) => void;
}

/** One plan with what tells it from the others: for whom, for which years, how large and whether it was adopted. */
function PlanItem({ plan, name, onRemove }: PlanItemProps) {
  const styles = useRouteStyles();
  const measures = useRecords("measure").filter((measure) => measure.plan === plan.id);
  const decision = useDecisions(plan.id).at(-1);
  return (
    <li className={styles.item}>
      <PlaceLink to={{ page: "plan", workspace: plan.workspace, plan: plan.id }}>{name}</PlaceLink>
      <span className={styles.quiet}>{routeTexts.planSummary(plan, measures.length)}</span>
      <span className={styles.quiet}>{routeTexts.planState(decision)}</span>
      <RemoveButton
        name={name}
        onRemove={() => {
          onRemove(plan);
        }}
      />
    </li>
  );
}
