import { memo } from "react";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { useIsWide } from "@/ui/layout/useIsWide";
import { MeasureCards } from "./MeasureCards";
import type { MeasureActions } from "./measureProps";
import { MeasureTable } from "./MeasureTable";

interface MeasuresInListProps {
  readonly labelledBy: string;
  readonly measures: readonly Measure[];
  readonly format: PlanFormat;
  /** The measure whose first field takes the focus. */
  readonly justAdded: MeasureId | null;
  readonly isReadOnly: boolean;
  readonly actions: MeasureActions;
  /** The measure that has just gone to another place. */
  readonly justMoved: MeasureId | null;
  readonly isLarge: boolean;
}

/** Measures as the form on a wide screen, as cards on a narrow one. Drawn again only when one of its own changes. */
export const MeasureList = memo(function MeasureList({
  labelledBy,
  measures,
  format,
  justAdded,
  isReadOnly,
  actions,
  justMoved,
  isLarge,
}: MeasuresInListProps) {
  const isWide = useIsWide();
  const items = measures.map((measure, index) => ({
    measure,
    position: index + 1,
    isJustAdded: measure.id === justAdded,
    isReadOnly,
    actions,
    isLarge,
    startsNear: measure.id === justAdded || measure.id === justMoved,
  }));
  if (items.length === 0) return null;
  return isWide ? (
    <MeasureTable labelledBy={labelledBy} items={items} format={format} />
  ) : (
    <MeasureCards items={items} />
  );
}, isSameList);

/** Every change in a plan makes new lists, most of them of the same measures. */
function isSameList(before: MeasuresInListProps, after: MeasuresInListProps): boolean {
  return (Object.keys(after) as (keyof MeasuresInListProps)[]).every((key) =>
    key === "measures"
      ? before.measures.length === after.measures.length &&
        before.measures.every((measure, index) => measure === after.measures[index])
      : before[key] === after[key],
  );
}
