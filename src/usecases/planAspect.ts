import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { measureFor, type MeasureId, type MeasureOrigin } from "@/domain/action-plan/measure";
import type { StandardNumber } from "@/domain/framework/framework";
import type { AppPorts } from "@/ports/appPorts";
import { addMeasure } from "./addMeasure";

/**
 * Makes a draft measure of a gap or a blind spot: its standard, the aspect as what is to be improved, and where one stands
 * now. A plan that already has a measure for the aspect, from this scan or another, keeps that one. [PL3] [PL4]
 */
export function planAspect(
  ports: Pick<AppPorts, "records" | "ids">,
  plan: ActionPlan,
  origin: MeasureOrigin,
  {
    standard,
    title,
    currentState,
  }: { readonly standard: StandardNumber; readonly title: string; readonly currentState: string },
): MeasureId {
  const existing = measureFor(ports.records.all("measure"), plan.id, origin.aspect);
  return existing?.id ?? addMeasure(ports, plan, { standard, origin, texts: { title, currentState } });
}
