import { useCallback, useState } from "react";
import type { AppPorts } from "@/ports/appPorts";
import { useApp } from "../app/AppContext";

/** How one kind of record goes and comes back. Defined once, outside a component, so that lists keep their props. */
export interface RemovalActions<Record> {
  readonly remove: (ports: AppPorts, record: Record) => void;
  readonly restore: (ports: AppPorts, record: Record) => void;
}

interface Removal<Record> {
  /** What was removed last and can come back. */
  readonly removed: Record | null;
  readonly remove: (record: Record) => void;
  readonly undo: () => void;
  /** Brings back one that was removed earlier. */
  readonly restore: (record: Record) => void;
}

/** Removes at once and remembers the last one, to bring it back. */
export function useRemoval<Record>(actions: RemovalActions<Record>): Removal<Record> {
  const ports = useApp();
  const [removed, setRemoved] = useState<Record | null>(null);
  const remove = useCallback(
    (record: Record) => {
      actions.remove(ports, record);
      setRemoved(record);
    },
    [actions, ports],
  );
  const restore = (record: Record) => {
    actions.restore(ports, record);
    setRemoved(null);
  };
  const undo = () => {
    if (removed) restore(removed);
  };
  return { removed, remove, undo, restore };
}
