import type { ActionPlan } from "./actionPlan";
import { planSections } from "./actionPlan";
import { byOrder, type Measure, measureColumns } from "./measure";

/**
 * A plan as it is adopted, as one text: the same plan gives the same text. How far measures are, and notes, go on after
 * adopting, so they stay out; so do logos and style, which are no part of what is decided on. [PL6] [VA2]
 */
export function planText(plan: ActionPlan, measures: readonly Measure[]): string {
  const { id, title, period, framework, scope, region, assessments } = plan;
  const pick = <Key extends string>(keys: readonly Key[], from: Readonly<Record<Key, string>>) =>
    Object.fromEntries(keys.map((key) => [key, from[key]]));
  const own = measures.filter((measure) => measure.plan === id).sort(byOrder);
  return JSON.stringify(
    {
      format: "plan-vastgesteld-1",
      title,
      period: { from: period.from, to: period.to },
      framework,
      scope,
      region,
      assessments,
      sections: pick(planSections, plan),
      measures: own.map(({ standard, priority, dueOn, oneOffCosts, yearlyCosts, ...measure }) => ({
        id: measure.id,
        standard,
        ...pick(measureColumns, measure),
        priority,
        dueOn,
        oneOffCosts,
        yearlyCosts,
      })),
    },
    null,
    1,
  );
}
