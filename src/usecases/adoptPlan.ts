import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { Measure } from "@/domain/action-plan/measure";
import { planText } from "@/domain/action-plan/planText";
import type { AdoptionCheck } from "@/domain/decision/adoptionCheck";
import type { PlainDate } from "@/domain/record";
import type { AppPorts } from "@/ports/appPorts";
import { adopt } from "./decide/adopt";
import { checkAdoption } from "./decide/checkAdoption";

/** Keeps the plan as it is now and records by whom and when it was adopted. [PL6] [VA2] */
export function adoptPlan(
  ports: Pick<AppPorts, "records" | "ids" | "checksum">,
  plan: ActionPlan,
  decision: { readonly on: PlainDate; readonly by: string },
): Promise<void> {
  const text = planText(plan, ports.records.all("measure"));
  return adopt(ports, { id: plan.id, workspace: plan.workspace, text }, decision);
}

/** Whether an adopted plan, with these measures, is still what was adopted. */
export function checkAdoptedPlan(
  ports: Pick<AppPorts, "records" | "checksum">,
  plan: ActionPlan,
  measures: readonly Measure[],
): Promise<AdoptionCheck> {
  return checkAdoption(ports, plan.id, planText(plan, measures));
}
