import type { Aspect, Framework, StandardNumber } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { Answer } from "./answer";

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** "Weten we niet" and "niet van toepassing" are answers too; an explanation alone is not. [SC2] */
export function progressOf(aspects: readonly Aspect[], answers: readonly Answer[]): Progress {
  const answered = new Set(answers.filter((answer) => answer.choice !== null).map((answer) => answer.aspect));
  return { answered: aspects.filter((aspect) => answered.has(aspect.id)).length, total: aspects.length };
}

/** Where to go on: the first standard that has an open aspect, or the first of all when none has. */
export function nextOpenStandard(framework: Framework, answers: readonly Answer[]): StandardNumber {
  const standards = standardsOf(framework);
  const open = standards.find(({ aspects }) => !isComplete(progressOf(aspects, answers)));
  return (open ?? standards[0])?.number ?? 1;
}

export function isComplete({ answered, total }: Progress): boolean {
  return answered === total;
}
