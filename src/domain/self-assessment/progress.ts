import type { Aspect } from "../framework/framework";
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

export function isComplete({ answered, total }: Progress): boolean {
  return answered === total;
}
