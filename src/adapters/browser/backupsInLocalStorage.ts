import type { Instant, WorkspaceId } from "@/domain/record";
import type { BackupMemory } from "@/ports/backupMemory";

const prefix = "reservekopie.";

/** In localStorage rather than among the records: a backup was made on this device, wherever the workspace goes. */
export function backupsInLocalStorage(): BackupMemory {
  const listeners = new Set<() => void>();
  /** Where nothing can be stored, as long as the window is open. */
  const known = new Map<WorkspaceId, Instant>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("storage", ({ key }) => {
    if (key?.startsWith(prefix)) tell();
  });
  return {
    lastOf: (workspace) => read(workspace) ?? known.get(workspace) ?? null,
    keep: (workspace, at) => {
      known.set(workspace, at);
      try {
        localStorage.setItem(prefix + workspace, at);
      } catch {
        // What cannot be stored is known to this window.
      }
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(workspace: WorkspaceId): Instant | null {
  try {
    const at = localStorage.getItem(prefix + workspace);
    return at !== null && !Number.isNaN(Date.parse(at)) ? (at as Instant) : null;
  } catch {
    return null;
  }
}
