import { useState } from "react";

interface Named {
  readonly id: string;
}

interface Removal<Record extends Named> {
  /** What was removed last and can come back. */
  readonly removed: Record | null;
  readonly remove: (record: Record) => void;
  readonly undo: () => void;
}

/** Removes at once and remembers the last one, to bring it back. */
export function useRemoval<Record extends Named>(actions: {
  readonly remove: (record: Record) => void;
  readonly restore: (record: Record) => void;
}): Removal<Record> {
  const [removed, setRemoved] = useState<Record | null>(null);
  return {
    removed,
    remove: (record) => {
      actions.remove(record);
      setRemoved(record);
    },
    undo: () => {
      if (removed) actions.restore(removed);
      setRemoved(null);
    },
  };
}
