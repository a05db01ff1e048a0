import type { StandardCluster } from "../framework/framework";
import type { PlanPeriod } from "./actionPlan";
import type { Measure } from "./measure";

/** Whole euros per year of a plan, in the order of the years. */
export interface CostsPerYear {
  readonly perYear: readonly number[];
  readonly total: number;
}

interface ClusterCosts extends CostsPerYear {
  readonly cluster: StandardCluster;
}

export interface PlanCosts {
  readonly years: readonly number[];
  readonly clusters: readonly ClusterCosts[];
  readonly all: CostsPerYear;
  /** Measures of which nobody has said what they cost, nothing included. */
  readonly uncosted: readonly Measure[];
}

/**
 * What a plan costs per cluster and year. A one-off amount falls in the year the measure is due, or in the first year when
 * it has no date, but never outside the plan; a yearly amount falls in every year. What was stopped costs nothing. [PL5]
 */
export function planCosts(
  period: PlanPeriod,
  clusters: readonly StandardCluster[],
  measures: readonly Measure[],
): PlanCosts {
  const years = yearsOf(period);
  const counted = measures.filter(({ state }) => state !== "stopped");
  const costsOf = (own: readonly Measure[]) => summed(years, own);
  return {
    years,
    clusters: clusters.map((cluster) => {
      const numbers = cluster.standards.map(({ number }) => number);
      return { cluster, ...costsOf(counted.filter(({ standard }) => numbers.includes(standard))) };
    }),
    all: costsOf(counted),
    uncosted: counted.filter(isUncosted),
  };
}

/** Zero is an answer: it costs nothing. [PL5] */
function isUncosted({ oneOffCosts, yearlyCosts }: Measure): boolean {
  return oneOffCosts === null && yearlyCosts === null;
}

function yearsOf({ from, to }: PlanPeriod): readonly number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

function summed(years: readonly number[], measures: readonly Measure[]): CostsPerYear {
  const perYear = years.map((year) =>
    measures.reduce(
      (sum, measure) =>
        sum + (measure.yearlyCosts ?? 0) + (yearOf(measure, years) === year ? (measure.oneOffCosts ?? 0) : 0),
      0,
    ),
  );
  return { perYear, total: perYear.reduce((sum, amount) => sum + amount, 0) };
}

function yearOf({ dueOn }: Measure, years: readonly number[]): number {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  return dueOn ? Math.min(Math.max(Number(dueOn.slice(0, 4)), first), last) : first;
}
