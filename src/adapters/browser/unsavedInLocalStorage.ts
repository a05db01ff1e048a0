import { recordKinds } from "@/domain/workspace/records";
import type { StampedChange } from "@/domain/workspace/recordChange";
import type { UnsavedChanges } from "@/ports/unsavedChanges";

const prefix = "nog-niet-bewaard.";

/**
 * Keeps unsaved changes in localStorage, the only store of a browser that writes at once: IndexedDB does not finish in a
 * window that is being closed. A key per window, so that two windows do not undo each other's.
 */
export function unsavedInLocalStorage(window: string): UnsavedChanges {
  const ownKey = prefix + window;
  return {
    leave: (changes) => {
      // Where nothing can be stored, nothing could be saved either; the app has said so by then.
      try {
        localStorage.removeItem(ownKey);
      } catch {
        return;
      }
      leaveWhatFits(ownKey, changes);
    },
    take: () => {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .flatMap(takeOne);
      } catch {
        return [];
      }
    },
  };
}

/**
 * There is room for some five million characters in all. When not everything fits, the rest is not lost with it: files go
 * first, which their owner still has, then whatever is longest.
 */
function leaveWhatFits(key: string, changes: readonly StampedChange[]): void {
  const texts = new Map(changes.map((change) => [change, JSON.stringify(change)]));
  const sizeOf = (change: StampedChange) => texts.get(change)?.length ?? 0;
  const isFile = ({ change }: StampedChange) => change.kind === "keptFile";
  const lastToGoFirst = [...changes].sort(
    (left, right) => Number(isFile(left)) - Number(isFile(right)) || sizeOf(left) - sizeOf(right),
  );
  while (texts.size > 0 && !isKept(key, `[${[...texts.values()].join(",")}]`)) {
    const dropped = lastToGoFirst.pop();
    if (dropped) for (const each of goingWith(dropped, changes)) texts.delete(each);
  }
}

/** A decision without what was decided on would be taken for tampering. */
function goingWith(dropped: StampedChange, changes: readonly StampedChange[]): readonly StampedChange[] {
  if (dropped.change.kind !== "snapshot") return [dropped];
  const { id } = dropped.change;
  return [dropped, ...changes.filter(({ change }) => isAdoptionOf(change, id))];
}

function isAdoptionOf({ initial }: StampedChange["change"], snapshot: string): boolean {
  return initial !== undefined && "snapshot" in initial && initial.snapshot === snapshot;
}

function isKept(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function takeOne(key: string): readonly StampedChange[] {
  const text = localStorage.getItem(key) ?? "[]";
  localStorage.removeItem(key);
  try {
    const left: unknown = JSON.parse(text);
    return Array.isArray(left) ? left.filter(isStampedChange) : [];
  } catch {
    return [];
  }
}

function isStampedChange(value: unknown): value is StampedChange {
  const { change, stamp } = (value ?? {}) as Partial<StampedChange>;
  return (
    recordKinds.some((kind) => kind === change?.kind) &&
    [change?.id, change?.workspace, stamp?.updatedAt, stamp?.updatedBy].every(
      (part) => typeof part === "string",
    ) &&
    typeof change?.fields === "object"
  );
}
