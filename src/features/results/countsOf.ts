import { answerChoices, type AnswerChoice } from "@/domain/framework/answerScale";
import type { Distribution } from "@/domain/self-assessment/results";

/** What an aspect can stand at, in the order in which it is drawn and told. */
export const choiceKinds: readonly (AnswerChoice | "open")[] = [...answerChoices, "open"];

export interface ChoiceCount {
  readonly kind: AnswerChoice | "open";
  readonly count: number;
}

export function countsOf({ levels, unknown, notApplicable, open }: Distribution): readonly ChoiceCount[] {
  const counts = { ...levels, unknown, notApplicable, open };
  return choiceKinds.map((kind) => ({ kind, count: counts[kind] }));
}
