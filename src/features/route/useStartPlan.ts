import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { unusedName } from "@/ui/format/unusedName";
import { goTo } from "@/ui/navigation/usePlace";
import { startPlan } from "@/usecases/startPlan";

/** Starts a plan that rests on the newest scan, empty or from an earlier plan, and opens it. */
export function useStartPlan({ workspace, assessments, plans }: OpenWorkspace): (from?: ActionPlan) => void {
  const ports = useApp();
  return (from) => {
    const title = unusedName(
      planName(from ?? { title: "" }, workspace),
      plans.map((plan) => planName(plan, workspace)),
    );
    const newest = assessments.slice(0, 1).map(({ id }) => id);
    goTo({
      page: "plan",
      workspace: workspace.id,
      plan: startPlan(ports, { workspace, title, assessments: newest, ...(from ? { from } : {}) }),
    });
  };
}
