import { levels, type AnswerChoice } from "@/domain/framework/answerScale";
import type { Distribution } from "@/domain/self-assessment/results";

export interface ChoiceCount {
  readonly kind: AnswerChoice | "open";
  readonly count: number;
}

/** The parts of a distribution in the order in which they are drawn and told. */
export function countsOf(distribution: Distribution): readonly ChoiceCount[] {
  return [
    ...levels.map((level) => ({ kind: level, count: distribution.levels[level] })),
    { kind: "unknown" as const, count: distribution.unknown },
    { kind: "notApplicable" as const, count: distribution.notApplicable },
    { kind: "open" as const, count: distribution.open },
  ];
}
