import type { WorkspaceStore } from "@/ports/workspaceStore";
import { LocalDatabase } from "./localDatabase";
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

/** The database of a store, with the channel over which its windows talk. Throws as `openLocalStore`. */
export async function openDatabase(name: string) {
  const database = new LocalDatabase(name);
  try {
    await database.openOurs();
    return { database, channel: new BroadcastChannel(database.channelName) };
  } catch (error) {
    throw database.lost ?? asOpeningError(error);
  }
}
