import { applyChange, type KindedRecord, type StampedChange } from "@/domain/workspace/recordChange";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import { takenIn } from "@/domain/workspace/takenIn";
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
    const kinds = changes.map(({ change }) => change.kind);
    return this.tell(
      await this.inOneTransaction(kinds, () => Promise.all(changes.map((stamped) => this.writeOne(stamped)))),
    );
  }

  async takeIn(records: readonly KindedRecord[]): Promise<readonly KindedRecord[]> {
    const kinds = records.map(({ kind }) => kind);
    const taken = await this.inOneTransaction(kinds, () =>
      Promise.all(records.map((theirs) => this.takeInOne(theirs))),
    );
    return this.tell(taken.flatMap((each) => each ?? []));
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

  private tell(written: readonly KindedRecord[]): readonly KindedRecord[] {
    this.channel.postMessage(written);
    return written;
  }

  private async inOneTransaction<Written>(
    kinds: readonly RecordKind[],
    write: () => Promise<Written>,
  ): Promise<Written> {
    const tables = [...new Set(kinds)].map((kind) => this.database.tableOf(kind));
    try {
      return await this.database.transaction("rw", tables, write);
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

  private async takeInOne(theirs: KindedRecord): Promise<KindedRecord | undefined> {
    const table = this.database.tableOf(theirs.kind);
    const taken = takenIn(await table.get(theirs.record.id), theirs);
    if (taken) await table.put(taken.record);
    return taken;
  }
}
