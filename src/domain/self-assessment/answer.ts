import type { Brand } from "../brand";
import type { AnswerChoice } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import type { RecordStamp } from "../record";
import type { SelfAssessmentId } from "./selfAssessment";

export type AnswerId = Brand<string, "AnswerId">;

/** A scan's result for one aspect. `choice` is null while only an explanation was given. */
export interface AnswerFields {
  readonly assessment: SelfAssessmentId;
  readonly aspect: AspectId;
  readonly choice: AnswerChoice | null;
  readonly explanation: string;
}

export interface Answer extends AnswerFields, RecordStamp {
  readonly id: AnswerId;
}

/** Derived, not drawn: two tabs that answer the same aspect for the first time make one answer, not two. */
export function answerIdOf(assessment: SelfAssessmentId, aspect: AspectId): AnswerId {
  return `${assessment}.${aspect}` as AnswerId;
}
