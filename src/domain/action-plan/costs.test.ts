import { aFramework, aMeasure } from "../../../test/fixtures/builders";
import type { PlainDate } from "../record";
import { planCosts } from "./costs";
import type { Measure } from "./measure";

const period = { from: 2026, to: 2028 };
const costs = (...measures: readonly Partial<Measure>[]) =>
  planCosts(period, aFramework().clusters, measures.map(aMeasure));

test.each<[string, Partial<Measure>, readonly number[]]>([
  [
    "a one-off amount in the year it is due",
    { oneOffCosts: 100, dueOn: "2027-05-01" as PlainDate },
    [0, 100, 0],
  ],
  ["a one-off amount without a date in the first year", { oneOffCosts: 100 }, [100, 0, 0]],
  [
    "a date before the plan in the first year",
    { oneOffCosts: 100, dueOn: "2020-01-01" as PlainDate },
    [100, 0, 0],
  ],
  [
    "a date behind the plan in the last year",
    { oneOffCosts: 100, dueOn: "2031-01-01" as PlainDate },
    [0, 0, 100],
  ],
  ["a yearly amount in every year", { yearlyCosts: 10 }, [10, 10, 10]],
  ["both together", { oneOffCosts: 100, yearlyCosts: 10 }, [110, 10, 10]],
  ["what was stopped in none", { oneOffCosts: 100, yearlyCosts: 10, state: "stopped" }, [0, 0, 0]],
])("[PL5] %s", (_, measure, perYear) => {
  expect(costs(measure).all.perYear).toEqual(perYear);
});

test("[PL5] each cluster has its own sum, and together they are the sum of all", () => {
  const { clusters, all, years } = costs(
    { standard: 2, oneOffCosts: 100 },
    { standard: 6, yearlyCosts: 10 },
    { standard: 3, oneOffCosts: 5 },
  );
  expect(years).toEqual([2026, 2027, 2028]);
  expect(clusters.map(({ total }) => total)).toEqual([100, 35, 0, 0, 0]);
  expect(all.total).toBe(135);
});

test("[PL5] a measure without amounts is named, one that costs nothing is not", () => {
  const named = costs(
    { title: "Onbekend" },
    { title: "Gratis", oneOffCosts: 0 },
    { title: "Gestopt", state: "stopped" },
  );
  expect(named.uncosted.map(({ title }) => title)).toEqual(["Onbekend"]);
});
