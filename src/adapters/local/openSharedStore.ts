import type { ReplicaStore } from "@/ports/replicaStore";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { LocalDatabase } from "./localDatabase";
import { LocalReplica, type ReplicaSurroundings } from "./localReplica";
import { LocalStore } from "./localStore";
import { openDatabase } from "./openLocalStore";

/** Opens a store of which the records are shared, with what this device remembers of the shared place. Throws as `openLocalStore`. */
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
