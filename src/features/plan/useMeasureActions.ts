import { useEffect, useMemo, useRef, useState } from "react";
import { inPlanOrder, type Measure, type MeasureId } from "@/domain/action-plan/measure";
import { groupMeasures, type Grouping } from "@/domain/action-plan/measureView";
import type { Framework } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import { useApp } from "@/ui/app/AppContext";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { duplicateMeasure } from "@/usecases/duplicateMeasure";
import { moveMeasure } from "@/usecases/moveMeasure";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import type { MeasureActions } from "./measureProps";
import { moveButtonId } from "./moveButtonId";
import { planTexts } from "./texts";

const measureRemoval: RemovalActions<Measure> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "measure", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "measure", record });
  },
};

interface UsedActions {
  readonly actions: MeasureActions;
  /** The measure whose first field takes the focus. */
  readonly justAdded: MeasureId | null;
  readonly focusOn: (measure: MeasureId) => void;
  readonly removed: Measure | null;
  readonly undoRemoval: () => void;
  /** What to say of a move. */
  readonly announcement: string;
}

/** What can be done with measures on the screen, and where the focus goes afterwards. */
export function useMeasureActions(
  framework: Framework,
  shown: readonly Measure[],
  grouping: Grouping,
): UsedActions {
  const ports = useApp();
  const [justAdded, setJustAdded] = useState<MeasureId | null>(null);
  const [moved, setMoved] = useState<{ readonly focus: string; readonly text: string } | null>(null);
  const { removed, remove, undo } = useRemoval(measureRemoval);
  // The lists as they are when a button is pressed; the actions stay the same, so that rows need not be drawn again.
  const listOf = useRef<(measure: Measure) => readonly Measure[]>(() => []);
  listOf.current = (measure) => listWith(measure, framework, shown, grouping);
  useEffect(() => {
    // It has had the focus by now; a row that is drawn anew later must not take it again.
    setJustAdded(null);
  }, [justAdded]);
  useEffect(() => {
    // A row that moves in the page loses the focus on the way.
    if (moved) document.getElementById(moved.focus)?.focus();
  }, [moved]);
  const actions = useMemo<MeasureActions>(
    () => ({
      standards: standardsOf(framework),
      onRemove: remove,
      onDuplicate: (measure) => {
        setJustAdded(duplicateMeasure(ports, measure));
      },
      onMove: (measure, direction) => {
        const list = listOf.current(measure);
        const to = list.findIndex(({ id }) => id === measure.id) + (direction === "up" ? -1 : 1);
        const isAtEnd = to < 0 || to >= list.length;
        moveMeasure(ports, measure, list, direction);
        const text = isAtEnd ? planTexts.cannotMove[direction] : planTexts.moved(to + 1, list.length);
        setMoved({ focus: moveButtonId(measure.id, direction), text });
      },
    }),
    [framework, ports, remove],
  );
  return {
    actions,
    justAdded,
    focusOn: setJustAdded,
    removed,
    undoRemoval: () => {
      undo();
      setJustAdded(removed?.id ?? null);
    },
    announcement: moved?.text ?? "",
  };
}

function listWith(
  measure: Measure,
  { clusters }: Framework,
  shown: readonly Measure[],
  grouping: Grouping,
): readonly Measure[] {
  if (grouping !== "cluster")
    return groupMeasures(shown, grouping).find(({ measures }) => measures.includes(measure))?.measures ?? [];
  const cluster = clusters.find(({ standards }) =>
    standards.some(({ number }) => number === measure.standard),
  );
  return cluster ? inPlanOrder(shown, cluster) : [];
}
