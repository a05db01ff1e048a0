import { type ActionPlanId, newPlan, unwrittenSections } from "@/domain/action-plan/actionPlan";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

const yearsAhead = 2;

/** A new, empty plan for this year and the two after it, resting on the given scans. */
export function startPlan(
  { records, ids, clock, frameworks }: Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">,
  {
    workspace,
    title,
    assessments,
  }: {
    readonly workspace: Workspace;
    readonly title: string;
    readonly assessments: readonly SelfAssessmentId[];
  },
): ActionPlanId {
  const id = ids.next() as ActionPlanId;
  const year = Number(clock.today().slice(0, 4));
  records.change([
    {
      kind: "actionPlan",
      id,
      workspace: workspace.id,
      fields: {},
      initial: {
        title,
        period: { from: year, to: year + yearsAhead },
        framework: frameworks.current.id,
        assessments,
        ...newPlan,
        ...unwrittenSections,
      },
    },
  ]);
  return id;
}
