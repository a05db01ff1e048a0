import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { StandardNumber } from "@/domain/framework/framework";
import { isComplete, type Progress } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";

export type NextStep =
  | { readonly kind: "startAssessment" }
  | {
      readonly kind: "continueAssessment";
      readonly assessment: SelfAssessment;
      readonly standard: StandardNumber;
    }
  | { readonly kind: "startPlan"; readonly assessment: SelfAssessment }
  | { readonly kind: "continuePlan"; readonly plan: ActionPlan };

interface NewestScan {
  readonly assessment: SelfAssessment;
  readonly progress: Progress;
  readonly nextStandard: StandardNumber;
}

/** What to do now, read off the newest scan and plan. */
export function nextStep(newest: NewestScan | undefined, plan: ActionPlan | undefined): NextStep {
  if (!newest) return { kind: "startAssessment" };
  if (!isComplete(newest.progress))
    return { kind: "continueAssessment", assessment: newest.assessment, standard: newest.nextStandard };
  if (!plan) return { kind: "startPlan", assessment: newest.assessment };
  return { kind: "continuePlan", plan };
}
