import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { AppPorts } from "@/ports/appPorts";
import type { LiveRecords } from "@/ports/liveRecords";
import { useApp } from "@/ui/app/AppContext";
import { UndoHistory } from "@/usecases/undo-changes/undoHistory";

interface PlanHistory {
  /** The ports of the app, with records that remember what is changed. */
  readonly ports: AppPorts;
  readonly history: UndoHistory;
}

/**
 * Remembers what is changed on the screen of a plan, so that every step can be taken back. [BW7] Adopting and reopening are
 * decisions: what was written before is not taken back behind them. [PL6]
 */
export function usePlanHistory(isAdopted: boolean): PlanHistory {
  const ports = useApp();
  const made = useMemo(() => {
    const history = new UndoHistory(ports);
    return { history, ports: { ...ports, records: remembering(ports.records, history) } };
  }, [ports]);
  useEffect(() => {
    made.history.forget();
  }, [made, isAdopted]);
  return made;
}

function remembering(records: LiveRecords, history: UndoHistory): LiveRecords {
  return {
    all: (kind) => records.all(kind),
    removed: (kind) => records.removed(kind),
    saving: () => records.saving(),
    retry: () => {
      records.retry();
    },
    subscribe: (listener) => records.subscribe(listener),
    takeIn: (...changes) => records.takeIn(...changes),
    change: history.change,
  };
}

interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Whether there is something to take back or to do again; takes part in the keys for it. */
export function useHistoryState(history: UndoHistory): HistoryState {
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndoKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
      // In a text the browser takes back letter by letter, which is what one wants there.
      if (!isUndoKey || isText(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) history.redo();
      else history.undo();
    };
    document.addEventListener("keydown", onKeyDown);
    // Who leaves a field and comes back to it, writes something else there.
    document.addEventListener("focusout", history.pause);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("focusout", history.pause);
    };
  }, [history]);
  return { canUndo, canRedo };
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
