import { useMemo } from "react";
import type { Measure } from "@/domain/action-plan/measure";
import { groupMeasures, type Grouping, type MeasureGroup } from "@/domain/action-plan/measureView";
import { formatMonth } from "@/ui/format/dates";
import { planTexts } from "./texts";

interface TitledGroup extends MeasureGroup {
  readonly title: string;
}

/** Measures by who does them or when they are due, each group under its name; none while they stand by cluster. */
export function useGroups(measures: readonly Measure[], grouping: Grouping): readonly TitledGroup[] {
  return useMemo(() => {
    if (grouping === "cluster") return [];
    return groupMeasures(measures, grouping).map((group) => ({
      ...group,
      title: group.key === "" ? planTexts.noKey[grouping] : titleOf(group.key, grouping),
    }));
  }, [measures, grouping]);
}

function titleOf(key: string, grouping: Grouping): string {
  return grouping === "dueOn" ? formatMonth(key) : key;
}
