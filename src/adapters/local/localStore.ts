import type { WorkspaceId } from "@/domain/record";
import { applyChange, type KindedRecord, type StampedChange } from "@/domain/workspace/recordChange";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import { takenIn } from "@/domain/workspace/takenIn";
import { AppError } from "@/ports/appError";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import type { LocalDatabase } from "./localDatabase";
import { asReadingError, asWritingError } from "./storageError";

/** The records of one database. */
export class LocalStore implements WorkspaceStore {
  private readonly listeners = new Set<(records: readonly KindedRecord[]) => void>();

  constructor(
    private readonly database: LocalDatabase,
    private readonly channel: BroadcastChannel,
    private readonly isShared: boolean,
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
      await this.inOneTransaction(kinds, async () =>
        this.remember(await Promise.all(changes.map((stamped) => this.writeOne(stamped)))),
      ),
    );
  }

  async takeIn(records: readonly KindedRecord[]): Promise<readonly KindedRecord[]> {
    const kinds = records.map(({ kind }) => kind);
    return this.tell(
      await this.inOneTransaction(kinds, async () => {
        const taken = await Promise.all(records.map((theirs) => this.takeInOne(theirs)));
        return this.remember(taken.flatMap((each) => each ?? []));
      }),
    );
  }

  async forget(workspace: WorkspaceId): Promise<void> {
    await this.inOneTransaction(recordKinds, () =>
      Promise.all(
        recordKinds.map((kind) => this.database.tableOf(kind).where("workspace").equals(workspace).delete()),
      ),
    );
  }

  onWrittenElsewhere(listener: (records: readonly KindedRecord[]) => void): () => void {
    // Only windows of this app and this shape of records speak on the channel, and they post what they stored.
    const hear = (event: MessageEvent<readonly KindedRecord[]>) => {
      listener(event.data);
    };
    this.channel.addEventListener("message", hear);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      this.channel.removeEventListener("message", hear);
    };
  }

  close(): void {
    this.channel.close();
    this.database.close();
  }

  /** What was written here has to go to the shared place too. */
  private async remember(written: readonly KindedRecord[]): Promise<readonly KindedRecord[]> {
    if (!this.isShared) return written;
    const { pending } = this.database;
    for (const { kind, record } of written) {
      if ((await pending.where("id").equals(record.id).count()) > 0) continue;
      await pending.add({ id: record.id, recordKind: kind });
    }
    return written;
  }

  /** Tells all windows, this one too, what came in from the shared place. */
  tellAll(written: readonly KindedRecord[]): void {
    this.tell(written);
    for (const listener of this.listeners) listener(written);
  }

  /** Tells other windows, and gives the same. */
  private tell(written: readonly KindedRecord[]): readonly KindedRecord[] {
    this.channel.postMessage(written);
    return written;
  }

  private async inOneTransaction<Written>(
    kinds: readonly RecordKind[],
    write: () => Promise<Written>,
  ): Promise<Written> {
    const tables = [
      ...[...new Set(kinds)].map((kind) => this.database.tableOf(kind)),
      ...(this.isShared ? [this.database.pending] : []),
    ];
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
