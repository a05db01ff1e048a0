import type { Aspect, AspectId, Framework, StandardNumber } from "../framework/framework";
import { aspectsOf, standardsOf } from "../framework/standardsOf";
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

/** The aspects that still ask for someone: without an answer, or with one of an earlier scan that nobody looked at. [SC7] */
export function openAspects(framework: Framework, answers: readonly Answer[]): readonly AspectId[] {
  const looked = new Set(
    answers
      .filter(({ choice, carriedFrom }) => choice !== null && carriedFrom === null)
      .map(({ aspect }) => aspect),
  );
  return aspectsOf(framework)
    .map(({ id }) => id)
    .filter((id) => !looked.has(id));
}

/** How many answers of an earlier scan nobody has looked at yet. */
export function carriedCount(answers: readonly Answer[]): number {
  return answers.filter(({ choice, carriedFrom }) => choice !== null && carriedFrom !== null).length;
}

/** The first open aspect behind a given one, going round to the start; the first of all without one. */
export function nextOpenAspect(
  framework: Framework,
  answers: readonly Answer[],
  behind?: AspectId,
): AspectId | undefined {
  const order = aspectsOf(framework).map(({ id }) => id);
  const open = openAspects(framework, answers);
  const place = behind ? order.indexOf(behind) : -1;
  return open.find((id) => order.indexOf(id) > place) ?? open[0];
}

/** Where someone stopped: the aspect that was answered last; undefined when nothing was. */
export function lastAnswered(answers: readonly Answer[]): AspectId | undefined {
  return [...answers]
    .filter(({ choice, carriedFrom }) => choice !== null && carriedFrom === null)
    .sort((left, right) => left.updatedAt.localeCompare(right.updatedAt))
    .at(-1)?.aspect;
}

/** The standard that an aspect belongs to. */
export function standardNumberOf(framework: Framework, aspect: AspectId): StandardNumber | undefined {
  return standardsOf(framework).find(({ aspects }) => aspects.some(({ id }) => id === aspect))?.number;
}
