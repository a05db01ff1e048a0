import type { ActionPlanFields } from "../action-plan/actionPlan";
import type { MeasureFields } from "../action-plan/measure";
import type { AspectId } from "../framework/framework";
import type { PlainDate } from "../record";
import type { RouteProgressFields } from "../route/routeProgress";
import type { AnswerFields } from "../self-assessment/answer";
import type { SelfAssessmentFields } from "../self-assessment/selfAssessment";

export interface SampleAssessment {
  readonly description: Omit<SelfAssessmentFields, "municipality" | "framework">;
  readonly answers: readonly Omit<AnswerFields, "assessment" | "carriedFrom">[];
  /** When and by which function it was adopted; null when it was not. */
  readonly adoption: { readonly on: PlainDate; readonly by: string } | null;
}

interface SampleMeasure {
  readonly fields: Omit<MeasureFields, "plan" | "order" | "origin">;
  /** The aspect of the last scan that it grew out of. */
  readonly aspect: AspectId | null;
}

/** Everything of an invented municipality, to look around in. */
export interface Sample {
  readonly municipality: string;
  /** The earliest first. */
  readonly assessments: readonly SampleAssessment[];
  /** Rests on the last scan. */
  readonly plan: Omit<ActionPlanFields, "framework" | "assessments">;
  readonly measures: readonly SampleMeasure[];
  readonly steps: readonly Pick<RouteProgressFields, "step" | "isReady" | "checked" | "notes">[];
}
