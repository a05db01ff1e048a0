import type { WorkspaceStore } from "@/ports/workspaceStore";
import type { ReplicaStore } from "@/ports/replicaStore";
import { LocalDatabase } from "./localDatabase";
import { LocalReplica, type ReplicaSurroundings } from "./localReplica";
import { LocalStore } from "./localStore";
import { asOpeningError } from "./storageError";

/**
 * Opens the store of this browser. Windows tell each other over a broadcast channel what they wrote.
 * Throws AppError "storageAbsent" where the browser keeps nothing, "storageUnreadable" when it cannot open what it has,
 * "storageNewer" when a newer release has already changed the database.
 */
export async function openLocalStore(name: string): Promise<WorkspaceStore> {
  const { database, channel } = await openDatabase(name);
  return new LocalStore(database, channel, false);
}

/** Opens a store of which the records are shared, with what this device remembers of the shared place. Throws the same. */
export async function openSharedStore(
  name: string,
  surroundings: ReplicaSurroundings,
): Promise<{ readonly store: WorkspaceStore; readonly replica: ReplicaStore }> {
  const { database, channel } = await openDatabase(name);
  const store = new LocalStore(database, channel, true);
  return { store, replica: new LocalReplica(database, store, surroundings) };
}

/** Takes a store off this device. Other windows that have it open hear of it and stop. */
export async function wipeStore(name: string): Promise<void> {
  await LocalDatabase.delete(name);
}

async function openDatabase(name: string) {
  const database = new LocalDatabase(name);
  try {
    await database.openOurs();
    return { database, channel: new BroadcastChannel(database.channelName) };
  } catch (error) {
    throw database.lost ?? asOpeningError(error);
  }
}
