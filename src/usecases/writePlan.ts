import type { ActionPlan, PlanSection } from "@/domain/action-plan/actionPlan";
import type { AppPorts } from "@/ports/appPorts";

type PlanText = Pick<ActionPlan, PlanSection | "title" | "period" | "scope" | "region" | "assessments">;

/** Changes what a plan says of itself: its texts, and what and whom it is for. */
export function writePlan(
  { records }: Pick<AppPorts, "records">,
  plan: ActionPlan,
  fields: Partial<PlanText>,
): void {
  records.change([{ kind: "actionPlan", id: plan.id, workspace: plan.workspace, fields }]);
}
