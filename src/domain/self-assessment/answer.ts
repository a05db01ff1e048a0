import type { Brand } from "../brand";
import type { AnswerChoice } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import type { RecordStamp } from "../record";
import type { SessionId } from "../session/session";
import type { Spread } from "../session/spread";
import type { WebAddress } from "../text/webAddress";
import type { SelfAssessmentId } from "./selfAssessment";

export type AnswerId = Brand<string, "AnswerId">;

/** Where one can see that an answer is right: a document or page, never about residents. */
export interface Evidence {
  readonly url: WebAddress;
  /** What to call it; empty when the address has to do. */
  readonly label: string;
}

/** Who sees it differently, and why. A function or organisation, no name. */
export interface MinorityView {
  readonly who: string;
  readonly why: string;
}

/** How an answer was agreed on. Without persons, so it stays when their votes go. [OV15] */
interface Agreement {
  readonly session: SessionId;
  readonly round: number;
  readonly reason: string;
  readonly minority: MinorityView | null;
  readonly spread: Spread;
}

/** A scan's result for one aspect. `choice` is null while only something was written. */
export interface AnswerFields {
  readonly assessment: SelfAssessmentId;
  readonly aspect: AspectId;
  readonly choice: AnswerChoice | null;
  /** Why this answer: goes along to results and plan. */
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  /** Notes for who works on the scan. No part of what is adopted. */
  readonly remarks: string;
  /** The earlier scan this answer was taken over from, until someone has looked at it. [SC7] */
  readonly carriedFrom: SelfAssessmentId | null;
  /** Null for an answer that was typed alone. */
  readonly agreement: Agreement | null;
}

export interface Answer extends AnswerFields, RecordStamp {
  readonly id: AnswerId;
}

/** Nothing is answered and nothing is written. */
export const blankAnswer: Omit<AnswerFields, "assessment" | "aspect"> = {
  choice: null,
  explanation: "",
  evidence: [],
  remarks: "",
  carriedFrom: null,
  agreement: null,
};

/** Derived, not drawn: two tabs that answer the same aspect for the first time make one answer, not two. */
export function answerIdOf(assessment: SelfAssessmentId, aspect: AspectId): AnswerId {
  return `${assessment}.${aspect}` as AnswerId;
}
