import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { measureFrom, type MeasureId } from "@/domain/action-plan/measure";
import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { AppPorts } from "@/ports/appPorts";
import { addMeasure } from "./addMeasure";

/**
 * Makes a draft measure of a gap or a blind spot: its standard, the aspect as what is to be improved, and the explanation
 * given in the scan as the current state. Done twice it gives the measure that is already there. [PL3] [PL4]
 */
export function planAspect(
  ports: Pick<AppPorts, "records" | "ids">,
  plan: ActionPlan,
  assessment: SelfAssessmentId,
  { standard, aspect, answer }: AspectResult,
): MeasureId {
  const origin = { assessment, aspect: aspect.id };
  const existing = measureFrom(ports.records.all("measure"), plan.id, origin);
  if (existing) return existing.id;
  return addMeasure(ports, plan, {
    standard: standard.number,
    origin,
    texts: { title: aspect.text, currentState: answer?.explanation ?? "" },
  });
}
