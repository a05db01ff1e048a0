import type { ActionPlan, ActionPlanFields } from "../action-plan/actionPlan";
import type { Measure, MeasureFields } from "../action-plan/measure";
import type { Answer, AnswerFields } from "../self-assessment/answer";
import type { SelfAssessment, SelfAssessmentFields } from "../self-assessment/selfAssessment";
import type { Workspace, WorkspaceFields } from "./workspace";

/** Everything that is saved, by kind. A kind that is added here must be stored, shown and synchronised. */
export interface RecordOf {
  readonly workspace: Workspace;
  readonly selfAssessment: SelfAssessment;
  readonly answer: Answer;
  readonly actionPlan: ActionPlan;
  readonly measure: Measure;
}

/** The same without id and stamp: what a change may set. */
export interface FieldsOf {
  readonly workspace: WorkspaceFields;
  readonly selfAssessment: SelfAssessmentFields;
  readonly answer: AnswerFields;
  readonly actionPlan: ActionPlanFields;
  readonly measure: MeasureFields;
}

export type RecordKind = keyof RecordOf;
export const recordKinds: readonly RecordKind[] = Object.keys({
  workspace: true,
  selfAssessment: true,
  answer: true,
  actionPlan: true,
  measure: true,
} satisfies Record<RecordKind, true>) as RecordKind[];
