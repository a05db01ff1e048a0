import { type FocusEvent, useMemo, useState } from "react";
import type { Measure } from "@/domain/action-plan/measure";
import {
  type Grouping,
  isFiltering,
  matches,
  type MeasureFilter,
  type MeasureGroup,
  noFilter,
} from "@/domain/action-plan/measureView";
import { useGroups } from "./useGroups";

interface MeasureView {
  readonly filter: MeasureFilter;
  readonly setFilter: (filter: MeasureFilter) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly shown: readonly Measure[];
  readonly groups: readonly (MeasureGroup & { readonly title: string })[];
  /** Of the part of the screen with the measures in it, each marked with `data-measure`. */
  readonly listProps: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/**
 * The measures one wants to see, and by what they stand together. A measure that somebody writes in stays where it is until
 * they leave it: else it would go to another group, or out of sight, between two letters.
 */
export function useMeasureView(own: readonly Measure[]): MeasureView {
  const [filter, setFilter] = useState<MeasureFilter>(noFilter);
  const [grouping, setGrouping] = useState<Grouping>("cluster");
  // As it was when somebody came to it.
  const [held, setHeld] = useState<Measure | null>(null);
  const isChoosing = isFiltering(filter) || grouping !== "cluster";
  const seen = useMemo(
    () => own.map((measure) => (measure.id === held?.id ? { ...held, order: measure.order } : measure)),
    [own, held],
  );
  const shown = useMemo(() => {
    const visible = new Set(seen.filter((measure) => matches(measure, filter)).map(({ id }) => id));
    return own.filter(({ id }) => visible.has(id));
  }, [own, seen, filter]);
  const groups = useGroups(seen, shown, grouping);
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.closest<HTMLElement>("[data-measure]")?.dataset["measure"];
    if (isChoosing && id !== held?.id) setHeld(own.find((measure) => measure.id === id) ?? null);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Another program may have the focus for a moment: then one comes back to the same field.
    const isLeft = document.hasFocus() && !relatedTarget?.closest("[data-measure]");
    if (held && isLeft) setHeld(null);
  };
  return { filter, setFilter, grouping, setGrouping, shown, groups, listProps: { onFocus, onBlur } };
}
