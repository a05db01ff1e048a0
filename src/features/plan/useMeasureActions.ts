import { useEffect, useMemo, useRef, useState } from "react";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import type { Framework } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import { useApp } from "@/ui/app/AppContext";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { duplicateMeasure } from "@/usecases/duplicateMeasure";
import { editMeasure } from "@/usecases/editMeasure";
import { moveMeasure } from "@/usecases/moveMeasure";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import type { MeasureActions } from "./measureProps";
import { planTexts } from "./texts";
import { toolId } from "./toolId";

const measureRemoval: RemovalActions<Measure> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "measure", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "measure", record });
  },
};

interface Move {
  readonly measure: MeasureId;
  /** The id in the page of the tool that did it. */
  readonly focus: string;
  readonly text: string;
}

interface UsedActions {
  readonly actions: MeasureActions;
  /** The measure whose first field takes the focus. */
  readonly justAdded: MeasureId | null;
  /** The measure that has just gone to another place. */
  readonly justMoved: MeasureId | null;
  readonly focusOn: (measure: MeasureId) => void;
  readonly removed: Measure | null;
  readonly undoRemoval: () => void;
  /** What to say of a move. */
  readonly announcement: string;
}

/** What can be done with measures on the screen, and where the focus goes afterwards. */
export function useMeasureActions(
  framework: Framework,
  /** The list that a measure stands in on the screen. */
  listOf: (measure: Measure) => readonly Measure[] | undefined,
): UsedActions {
  const ports = useApp();
  const [justAdded, setJustAdded] = useState<MeasureId | null>(null);
  const [moved, setMoved] = useState<Move | null>(null);
  const { removed, remove, undo } = useRemoval(measureRemoval);
  // The lists as they are when a button is pressed; the actions stay the same, so that rows need not be drawn again.
  const lists = useRef(listOf);
  lists.current = listOf;
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
        const list = lists.current(measure) ?? [];
        const to = list.findIndex(({ id }) => id === measure.id) + (direction === "up" ? -1 : 1);
        const isAtEnd = to < 0 || to >= list.length;
        moveMeasure(ports, measure, list, direction);
        const text = isAtEnd ? planTexts.cannotMove[direction] : planTexts.moved(to + 1, list.length);
        setMoved({ measure: measure.id, focus: toolId(measure.id, direction), text });
      },
      onChangeStandard: (measure, { number, shortTitle }) => {
        editMeasure(ports, measure, { standard: number });
        setMoved({
          measure: measure.id,
          focus: toolId(measure.id, "standard"),
          text: planTexts.nowAt(number, shortTitle),
        });
      },
    }),
    [framework, ports, remove],
  );
  return {
    actions,
    justAdded,
    justMoved: moved?.measure ?? null,
    focusOn: setJustAdded,
    removed,
    undoRemoval: () => {
      undo();
      setJustAdded(removed?.id ?? null);
    },
    announcement: moved?.text ?? "",
  };
}
