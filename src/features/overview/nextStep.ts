import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { isComplete, type Progress } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";

export type NextStep =
  | { readonly kind: "startAssessment" }
  | { readonly kind: "continueAssessment"; readonly assessment: SelfAssessment }
  | { readonly kind: "startPlan"; readonly assessment: SelfAssessment }
  | { readonly kind: "continuePlan"; readonly plan: ActionPlan };

/** What to do now, read off the newest scan and plan. */
export function nextStep(
  newest: { readonly assessment: SelfAssessment; readonly progress: Progress } | undefined,
  plan: ActionPlan | undefined,
): NextStep {
  if (!newest) return { kind: "startAssessment" };
  if (!isComplete(newest.progress)) return { kind: "continueAssessment", assessment: newest.assessment };
  if (!plan) return { kind: "startPlan", assessment: newest.assessment };
  return { kind: "continuePlan", plan };
}
