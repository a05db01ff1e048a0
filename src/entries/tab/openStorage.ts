import { openLocalStore } from "@/adapters/local/openLocalStore";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";

export interface Storage {
  readonly store: WorkspaceStore;
  /** True when this browser stores nothing: all is gone once the window closes, and the user must know. */
  readonly keepsNothing: boolean;
}

const databaseName = "werken-aan-veiligheid";

/**
 * The store of this browser, or memory where it has none. A store that is there but cannot be opened is an error: going
 * on in memory would look as if everything was lost.
 */
export async function openStorage(): Promise<Storage> {
  try {
    return { store: await openLocalStore(databaseName), keepsNothing: false };
  } catch (error) {
    if (!(error instanceof AppError) || error.detail.code !== "storageAbsent") throw error;
    return { store: new MemoryDatabase().connect(), keepsNothing: true };
  }
}
