import { useMemo } from "react";
import type { Measure } from "@/domain/action-plan/measure";
import { groupMeasures, type Grouping, type MeasureGroup } from "@/domain/action-plan/measureView";
import { formatMonth } from "@/ui/format/dates";
import { planTexts } from "./texts";

interface TitledGroup extends MeasureGroup {
  readonly title: string;
}

/**
 * The shown measures by who does them or when they are due, going by what is `seen` of them, each group under its name;
 * none while they stand by cluster.
 */
export function useGroups(
  seen: readonly Measure[],
  shown: readonly Measure[],
  grouping: Grouping,
): readonly TitledGroup[] {
  return useMemo(() => {
    if (grouping === "cluster") return [];
    const byId = new Map(shown.map((measure) => [measure.id, measure]));
    const visible = seen.filter(({ id }) => byId.has(id));
    return groupMeasures(visible, grouping).map(({ key, measures }) => ({
      key,
      measures: measures.flatMap(({ id }) => byId.get(id) ?? []),
      title: key === "" ? planTexts.noKey[grouping] : titleOf(key, grouping),
    }));
  }, [seen, shown, grouping]);
}

function titleOf(key: string, grouping: Grouping): string {
  return grouping === "dueOn" ? formatMonth(key) : key;
}
