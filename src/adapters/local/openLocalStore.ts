import {
  applyChange,
  type ChangeStamp,
  type KindedRecord,
  type RecordChange,
} from "@/domain/workspace/recordChange";
import { recordKinds } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { LocalDatabase } from "./localDatabase";
import { asStorageError } from "./storageError";

/**
 * Opens the store of this browser. Windows tell each other over a broadcast channel what they wrote.
 * Throws AppError: "storageFailed" where the browser keeps nothing (blocked, private window), "storageOutdated" when a
 * newer release has already changed the database.
 */
export async function openLocalStore(name: string): Promise<WorkspaceStore> {
  const database = new LocalDatabase(name);
  try {
    await database.open();
    return new LocalStore(database, new BroadcastChannel(name));
  } catch (error) {
    throw asStorageError(error);
  }
}

class LocalStore implements WorkspaceStore {
  constructor(
    private readonly database: LocalDatabase,
    private readonly channel: BroadcastChannel,
  ) {}

  async load(): Promise<readonly KindedRecord[]> {
    try {
      const perKind = await Promise.all(
        recordKinds.map(async (kind) =>
          (await this.database.tableOf(kind).toArray()).map((record) => ({ kind, record }) as KindedRecord),
        ),
      );
      return perKind.flat();
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async write(changes: readonly RecordChange[], stamp: ChangeStamp): Promise<readonly KindedRecord[]> {
    const kinds = [...new Set(changes.map((change) => change.kind))];
    try {
      const written = await this.database.transaction(
        "rw",
        kinds.map((kind) => this.database.tableOf(kind)),
        () => Promise.all(changes.map((change) => this.writeOne(change, stamp))),
      );
      this.channel.postMessage(written);
      return written;
    } catch (error) {
      throw asStorageError(error);
    }
  }

  onWrittenElsewhere(listener: (records: readonly KindedRecord[]) => void): () => void {
    // Only windows of this app on this origin can speak on the channel, and they post what they stored.
    const hear = (event: MessageEvent<readonly KindedRecord[]>) => {
      listener(event.data);
    };
    this.channel.addEventListener("message", hear);
    return () => {
      this.channel.removeEventListener("message", hear);
    };
  }

  close(): void {
    this.channel.close();
    this.database.close();
  }

  private async writeOne(change: RecordChange, stamp: ChangeStamp): Promise<KindedRecord> {
    const table = this.database.tableOf(change.kind);
    const changed = applyChange(await table.get(change.id), change, stamp);
    if (!changed) throw new AppError({ code: "recordMissing", kind: change.kind, id: change.id });
    await table.put(changed.record);
    return changed;
  }
}
