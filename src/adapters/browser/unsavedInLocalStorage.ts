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
        if (changes.length === 0) localStorage.removeItem(ownKey);
        else localStorage.setItem(ownKey, JSON.stringify(changes));
      } catch {
        return;
      }
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
