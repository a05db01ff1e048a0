import { answerChoices, levels, type AnswerChoice, type Level } from "../framework/answerScale";
import type { Aspect, AspectId, Framework, QualityStandard, StandardCluster } from "../framework/framework";
import { standardsOf } from "../framework/standardsOf";
import type { Answer } from "./answer";

/** What an aspect stands at: its answer, or open while it has none. [SC5] */
export type Standing = AnswerChoice | "open";
/** In the order in which they are told and drawn. */
export const standings: readonly Standing[] = [...answerChoices, "open"];

/** How the answers to a set of aspects are spread, in numbers of aspects. Never an average. [SC1] */
export interface Distribution {
  readonly levels: Readonly<Record<Level, number>>;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly open: number;
}

export interface StandingCount {
  readonly kind: Standing;
  readonly count: number;
}

export interface StandardResult {
  readonly standard: QualityStandard;
  readonly distribution: Distribution;
}

/** An aspect with its answer, where there is one. */
export interface AspectResult {
  readonly standard: QualityStandard;
  readonly aspect: Aspect;
  readonly answer: Answer | undefined;
}

export function distributionOf(aspects: readonly Aspect[], answers: readonly Answer[]): Distribution {
  const choices = choicesByAspect(answers);
  const count = (choice: Answer["choice"] | undefined) =>
    aspects.filter((aspect) => (choices.get(aspect.id) ?? null) === choice).length;
  return {
    levels: {
      notYet: count("notYet"),
      inDevelopment: count("inDevelopment"),
      largely: count("largely"),
      secured: count("secured"),
    },
    unknown: count("unknown"),
    notApplicable: count("notApplicable"),
    open: count(null),
  };
}

/** A distribution as a list, in the order of `standings`, those without aspects too. */
export function countsOf({ levels, unknown, notApplicable, open }: Distribution): readonly StandingCount[] {
  const counts = { ...levels, unknown, notApplicable, open };
  return standings.map((kind) => ({ kind, count: counts[kind] }));
}

export function resultsPerStandard(
  framework: Framework,
  answers: readonly Answer[],
): readonly StandardResult[] {
  return standardsOf(framework).map((standard) => ({
    standard,
    distribution: distributionOf(standard.aspects, answers),
  }));
}

/** What nobody could answer: a subject for the conversation, not a low level. [SC3] */
export function blindSpots(framework: Framework, answers: readonly Answer[]): readonly AspectResult[] {
  return aspectResults(framework, answers).filter(({ answer }) => answer?.choice === "unknown");
}

/** What is answered below secured, the furthest from it first; within a level in the order of the framework. [SC4] */
export function gaps(framework: Framework, answers: readonly Answer[]): readonly AspectResult[] {
  const results = aspectResults(framework, answers);
  return levels
    .filter((level) => level !== "secured")
    .flatMap((level) => results.filter(({ answer }) => answer?.choice === level));
}

export interface ClusterGaps {
  readonly cluster: StandardCluster;
  readonly gaps: readonly AspectResult[];
}

/** The gaps of each cluster that has any, in the order of `gaps`. [KA1] [SC4] */
export function gapsPerCluster(framework: Framework, answers: readonly Answer[]): readonly ClusterGaps[] {
  const all = gaps(framework, answers);
  return framework.clusters
    .map((cluster) => ({
      cluster,
      gaps: all.filter(({ standard }) => cluster.standards.includes(standard)),
    }))
    .filter((each) => each.gaps.length > 0);
}

function aspectResults(framework: Framework, answers: readonly Answer[]): readonly AspectResult[] {
  const byAspect = new Map(answers.map((answer) => [answer.aspect, answer]));
  return standardsOf(framework).flatMap((standard) =>
    standard.aspects.map((aspect) => ({ standard, aspect, answer: byAspect.get(aspect.id) })),
  );
}

function choicesByAspect(answers: readonly Answer[]): ReadonlyMap<AspectId, Answer["choice"]> {
  return new Map(answers.map((answer) => [answer.aspect, answer.choice]));
}
