import { applyChange, type KindedRecord, type StampedChange } from "@/domain/workspace/recordChange";
import { recordKinds } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { LocalDatabase } from "./localDatabase";
import { asOpeningError, asReadingError, asWritingError } from "./storageError";

/**
 * Opens the store of this browser. Windows tell each other over a broadcast channel what they wrote.
 * Throws AppError "storageAbsent" where the browser keeps nothing, "storageUnreadable" when it cannot open what it has,
 * "storageNewer" when a newer release has already changed the database.
 */
export async function openLocalStore(name: string): Promise<WorkspaceStore> {
  const database = new LocalDatabase(name);
  try {
    await database.openOurs();
    return new LocalStore(database, new BroadcastChannel(database.channelName));
  } catch (error) {
    throw database.lost ?? asOpeningError(error);
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
      throw this.database.lost ?? asReadingError(error);
    }
  }

  async write(changes: readonly StampedChange[]): Promise<readonly KindedRecord[]> {
    const written = await this.writeAll(changes);
    this.channel.postMessage(written);
    return written;
  }

  onWrittenElsewhere(listener: (records: readonly KindedRecord[]) => void): () => void {
    // Only windows of this app and this shape of records speak on the channel, and they post what they stored.
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

  private async writeAll(changes: readonly StampedChange[]): Promise<readonly KindedRecord[]> {
    const kinds = [...new Set(changes.map(({ change }) => change.kind))];
    const tables = kinds.map((kind) => this.database.tableOf(kind));
    try {
      return await this.database.transaction("rw", tables, () =>
        Promise.all(changes.map((stamped) => this.writeOne(stamped))),
      );
    } catch (error) {
      throw this.database.lost ?? asWritingError(error);
    }
  }

  private async writeOne(stamped: StampedChange): Promise<KindedRecord> {
    const { kind, id } = stamped.change;
    const table = this.database.tableOf(kind);
    const changed = applyChange(await table.get(id), stamped);
    if (!changed) throw new AppError({ code: "recordMissing", kind, id });
    await table.put(changed.record);
    return changed;
  }
}
