import type { WorkspaceId } from "@/domain/record";
import type { LastSaved } from "@/ports/tiedFiles";

/** A handle survives only in IndexedDB; in a database of its own, since it says nothing to another device. */
const databaseName = "werken-aan-veiligheid.bestanden";
const tableName = "bestand";

export interface KeptHandle {
  readonly handle: FileSystemFileHandle;
  readonly lastSaved: LastSaved | null;
}

export async function findHandle(workspace: WorkspaceId): Promise<KeptHandle | null> {
  const found: unknown = await inTable("readonly", (table) => table.get(workspace));
  // Only this file writes to the database.
  return (found as KeptHandle | undefined) ?? null;
}

export async function keepHandle(workspace: WorkspaceId, kept: KeptHandle): Promise<void> {
  await inTable("readwrite", (table) => table.put(kept, workspace));
}

export async function forgetHandle(workspace: WorkspaceId): Promise<void> {
  await inTable("readwrite", (table) => table.delete(workspace));
}

async function inTable<Value>(
  mode: IDBTransactionMode,
  act: (table: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(tableName);
  };
  const database = await resultOf(opening);
  try {
    return await resultOf(act(database.transaction(tableName, mode).objectStore(tableName)));
  } finally {
    database.close();
  }
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB gave no reason."));
    };
  });
}
