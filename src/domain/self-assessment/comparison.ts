import { levels, type Level } from "../framework/answerScale";
import type { Aspect, Framework, QualityStandard, StandardCluster } from "../framework/framework";
import type { Answer } from "./answer";
import { distributionOf, type Distribution, type Standing } from "./results";
import type { SelfAssessment } from "./selfAssessment";

/** What became of an aspect between two scans, in the order in which it is told. */
export const changeKinds = [
  "up",
  "down",
  "newlyKnown",
  "newlyUnknown",
  "newlyApplicable",
  "noLongerApplicable",
  "newlyAnswered",
  "noLongerAnswered",
  "same",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One aspect in two scans. */
export interface AspectChange {
  readonly standard: QualityStandard;
  readonly aspect: Aspect;
  readonly was: Standing;
  readonly is: Standing;
  readonly kind: ChangeKind;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

export interface ClusterChange {
  readonly cluster: StandardCluster;
  readonly before: Distribution;
  readonly after: Distribution;
  readonly changes: readonly AspectChange[];
}

/** Both scans side by side, aspect by aspect, in the order of the framework that they share. [SC9] */
export function comparisonOf(
  framework: Framework,
  before: readonly Answer[],
  after: readonly Answer[],
): readonly ClusterChange[] {
  const earlier = new Map(before.map((answer) => [answer.aspect, answer]));
  const later = new Map(after.map((answer) => [answer.aspect, answer]));
  return framework.clusters.map((cluster) => {
    const aspects = cluster.standards.flatMap((standard) => standard.aspects);
    return {
      cluster,
      before: distributionOf(aspects, before),
      after: distributionOf(aspects, after),
      changes: cluster.standards.flatMap((standard) =>
        standard.aspects.map((aspect) =>
          aspectChange(standard, aspect, earlier.get(aspect.id), later.get(aspect.id)),
        ),
      ),
    };
  });
}

function aspectChange(
  standard: QualityStandard,
  aspect: Aspect,
  before: Answer | undefined,
  after: Answer | undefined,
): AspectChange {
  const was = before?.choice ?? "open";
  const is = after?.choice ?? "open";
  return { standard, aspect, was, is, kind: changeKindOf(was, is), before, after };
}

/** Only a step from level to level goes up or down; what was or became no level says nothing about better or worse. [SC10] */
export function changeKindOf(was: Standing, is: Standing): ChangeKind {
  if (was === is) return "same";
  if (is === "open") return "noLongerAnswered";
  if (was === "open") return "newlyAnswered";
  if (is === "unknown") return "newlyUnknown";
  if (is === "notApplicable") return "noLongerApplicable";
  if (was === "unknown") return "newlyKnown";
  if (was === "notApplicable") return "newlyApplicable";
  return heightOf(is) > heightOf(was) ? "up" : "down";
}

function heightOf(level: Level): number {
  return levels.indexOf(level);
}

export function changeCounts(changes: readonly AspectChange[]): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    up: count("up"),
    down: count("down"),
    newlyKnown: count("newlyKnown"),
    newlyUnknown: count("newlyUnknown"),
    newlyApplicable: count("newlyApplicable"),
    noLongerApplicable: count("noLongerApplicable"),
    newlyAnswered: count("newlyAnswered"),
    noLongerAnswered: count("noLongerAnswered"),
    same: count("same"),
  };
}

interface OtherScans {
  readonly comparable: readonly SelfAssessment[];
  /** Filled in with another version of the framework: their aspects are not ours. [SC9] */
  readonly otherFramework: readonly SelfAssessment[];
}

/** What a scan can and cannot be put next to. */
export function otherScans(assessment: SelfAssessment, all: readonly SelfAssessment[]): OtherScans {
  const others = all.filter(({ id }) => id !== assessment.id);
  return {
    comparable: others.filter((other) => isComparable(assessment, other)),
    otherFramework: others.filter((other) => !isComparable(assessment, other)),
  };
}

export function isComparable(one: SelfAssessment, other: SelfAssessment): boolean {
  return one.framework === other.framework;
}

/** The earlier of two scans first; of one day they stay as they were given. */
export function inOrderOfTime(
  first: SelfAssessment,
  second: SelfAssessment,
): { readonly before: SelfAssessment; readonly after: SelfAssessment } {
  return first.startedOn > second.startedOn
    ? { before: second, after: first }
    : { before: first, after: second };
}
