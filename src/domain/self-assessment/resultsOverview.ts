import type { Framework, StandardCluster } from "../framework/framework";
import type { Answer } from "./answer";
import { countsOf, distributionOf, type Distribution, type Standing } from "./results";

export interface ClusterResult {
  readonly cluster: StandardCluster;
  readonly distribution: Distribution;
}

export function resultsPerCluster(
  framework: Framework,
  answers: readonly Answer[],
): readonly ClusterResult[] {
  return framework.clusters.map((cluster) => ({
    cluster,
    distribution: distributionOf(
      cluster.standards.flatMap(({ aspects }) => aspects),
      answers,
    ),
  }));
}

/** How many aspects a distribution is about. */
export function aspectCount(distribution: Distribution): number {
  return countsOf(distribution).reduce((sum, { count }) => sum + count, 0);
}

/** Where most aspects of a distribution stand; several when they are equal. */
export function largestStandings(distribution: Distribution): readonly Standing[] {
  const counts = countsOf(distribution);
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most && count > 0).map(({ kind }) => kind);
}

/** So many of the aspects of a cluster that apply. */
export interface ClusterCount {
  readonly cluster: StandardCluster;
  readonly count: number;
  readonly of: number;
}

/** What a reader has to know first, in counts: never an average. [SC1] */
export interface KeyFindings {
  /** The cluster of which the largest part is secured; all of them when they are equal, none when nothing is. [SC8] */
  readonly mostSecured: readonly ClusterCount[];
  /** The same for what is not yet there or in development. [SC8] */
  readonly mostToDo: readonly ClusterCount[];
  /** Every cluster that has blind spots. */
  readonly blindSpots: readonly ClusterCount[];
  readonly open: number;
}

export function keyFindings(results: readonly ClusterResult[]): KeyFindings {
  const counted = (count: (distribution: Distribution) => number) =>
    results
      .map(({ cluster, distribution }) => ({
        cluster,
        count: count(distribution),
        of: aspectCount(distribution) - distribution.notApplicable,
      }))
      .filter((each) => each.count > 0);
  return {
    mostSecured: largestPart(counted(({ levels }) => levels.secured)),
    mostToDo: largestPart(counted(({ levels }) => levels.notYet + levels.inDevelopment)),
    blindSpots: counted(({ unknown }) => unknown),
    open: results.reduce((sum, { distribution }) => sum + distribution.open, 0),
  };
}

function largestPart(counts: readonly ClusterCount[]): readonly ClusterCount[] {
  const largest = Math.max(...counts.map(({ count, of }) => count / of));
  return counts.filter(({ count, of }) => count / of === largest);
}
