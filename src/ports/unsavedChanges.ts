import type { StampedChange } from "@/domain/workspace/recordChange";

/** Where a window that goes leaves what it could not write in time, for the next one that opens. */
export interface UnsavedChanges {
  /** Must be done when it returns: the window may be gone the next moment. Replaces what this window left before. */
  readonly leave: (changes: readonly StampedChange[]) => void;
  /** Gives what earlier windows left, each once. */
  readonly take: () => readonly StampedChange[];
}
