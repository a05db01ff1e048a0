import type { PersonId } from "@/domain/record";
import { conflictOf } from "@/domain/replication/conflictOf";
import type { ConflictId } from "@/domain/replication/conflict";
import type { LostValue } from "@/domain/replication/mergeRecords";
import type { Edit, PushOutcome, Shadow } from "@/domain/replication/replica";
import {
  afterAnswer,
  afterGone,
  afterPush,
  afterRow,
  beforeSending,
  canBeSent,
  type ReplicaEntry,
} from "@/domain/replication/replicaSteps";
import { isAwaitedKind } from "@/domain/session/attention";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import type { Clock } from "@/ports/clock";
import type { IdSource } from "@/ports/idSource";
import type { PullToken } from "@/ports/remote";
import type { RefusedRecord, ReplicaState, ReplicaStore, TakenPage } from "@/ports/replicaStore";
import type { LocalDatabase } from "./localDatabase";
import type { LocalStore } from "./localStore";
import { asWritingError } from "./storageError";

export interface ReplicaSurroundings {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly person: PersonId;
}

/** What this browser remembers of the shared place, in the same transactions as the records themselves. */
export class LocalReplica implements ReplicaStore {
  constructor(
    private readonly database: LocalDatabase,
    private readonly store: LocalStore,
    private readonly surroundings: ReplicaSurroundings,
  ) {}

  async tokens(): Promise<ReadonlyMap<RecordKind, PullToken>> {
    const all = await this.database.tokens.toArray();
    return new Map(all.map(({ recordKind, token }) => [recordKind, token]));
  }

  async forgetToken(kind: RecordKind): Promise<void> {
    await this.database.tokens.delete(kind);
  }

  async takePage({ recordKind, rows, next, all }: TakenPage): Promise<void> {
    await this.change(async () => {
      const written: KindedRecord[] = [];
      for (const row of rows) {
        if (row.kind === "gone") {
          written.push(...(await this.takeGone(recordKind, row.item)));
          continue;
        }
        const { entry, lost } = afterRow(await this.entryOf(recordKind, row.row.record.id), row);
        written.push(...(await this.keep(recordKind, entry, lost)));
      }
      for (const item of await this.itemsOutside(recordKind, all)) {
        written.push(...(await this.takeGone(recordKind, item)));
      }
      if (next !== null) await this.database.tokens.put({ recordKind, token: next });
      return written;
    });
  }

  async takeForSending(most: number): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    await this.change(async () => {
      for (const { id, recordKind } of await this.database.pending.toArray()) {
        if (edits.length === most) break;
        const entry = await this.entryOf(recordKind, id);
        if (!entry.record || !canBeSent(entry)) continue;
        const kinded = kindedOf(recordKind, entry.record);
        const shadow = beforeSending(kinded, entry.shadow);
        await this.database.shadows.put(shadow);
        edits.push({ kinded, shadow });
      }
      return [];
    });
    return edits;
  }

  async settle(edits: readonly Edit[], outcomes: readonly PushOutcome[]): Promise<void> {
    await this.change(async () => {
      const written: KindedRecord[] = [];
      for (const [index, edit] of edits.entries()) {
        const { kind, record } = edit.kinded;
        const outcome = outcomes[index] ?? { kind: "unclear" };
        const { entry, lost } = afterPush(await this.entryOf(kind, record.id), edit, outcome);
        written.push(...(await this.keep(kind, entry, lost)));
      }
      return written;
    });
  }

  async answerMissing(id: string, answer: "putBack" | "leave"): Promise<void> {
    await this.change(async () => {
      const shadow = await this.database.shadows.get(id);
      if (!shadow) return [];
      const entry = await this.entryOf(shadow.recordKind, id);
      return this.keep(shadow.recordKind, afterAnswer(entry, answer, this.stamp()), []);
    });
  }

  async retryRefused(): Promise<void> {
    await this.database.shadows.toCollection().modify({ refusal: null });
  }

  async state(): Promise<ReplicaState> {
    const [shadows, pending] = await Promise.all([
      this.database.shadows.toArray(),
      this.database.pending.toArray(),
    ]);
    const held = new Set(
      shadows.filter(({ refusal, isMissing }) => refusal !== null || isMissing).map(({ id }) => id),
    );
    const kindedOfShadow = async ({ id, recordKind }: Shadow) => {
      const record = await this.database.tableOf(recordKind).get(id);
      return record && kindedOf(recordKind, record);
    };
    const refused: RefusedRecord[] = [];
    const missing: KindedRecord[] = [];
    for (const shadow of shadows) {
      if (!held.has(shadow.id)) continue;
      const kinded = await kindedOfShadow(shadow);
      if (kinded && shadow.refusal) refused.push({ kinded, refusal: shadow.refusal });
      if (kinded && shadow.isMissing) missing.push(kinded);
    }
    const waiting = pending.filter(({ id }) => !held.has(id));
    const isAwaited = waiting.some(({ recordKind }) => isAwaitedKind(recordKind));
    return { waiting: waiting.length, isAwaited, refused, missing };
  }

  async agreed(id: string): Promise<KindedRecord | null> {
    const shadow = await this.database.shadows.get(id);
    return shadow?.base ? kindedOf(shadow.recordKind, shadow.base) : null;
  }

  async unsent(): Promise<readonly KindedRecord[]> {
    const unsent: KindedRecord[] = [];
    for (const { id, recordKind } of await this.database.pending.toArray()) {
      const record = await this.database.tableOf(recordKind).get(id);
      if (record) unsent.push(kindedOf(recordKind, record));
    }
    return unsent;
  }

  /** All or nothing; tells the windows afterwards, this one too. */
  private async change(work: () => Promise<readonly KindedRecord[]>): Promise<void> {
    const { shadows, pending, tokens } = this.database;
    const tables = [...recordKinds.map((kind) => this.database.tableOf(kind)), shadows, pending, tokens];
    try {
      const written = await this.database.transaction("rw", tables, work);
      if (written.length > 0) this.store.tellAll(written);
    } catch (error) {
      throw this.database.lost ?? asWritingError(error);
    }
  }

  private async takeGone(kind: RecordKind, item: string): Promise<readonly KindedRecord[]> {
    const shadow = await this.database.shadows.where("[recordKind+handle.item]").equals([kind, item]).first();
    return shadow ? this.keep(kind, afterGone(await this.entryOf(kind, shadow.id), item), []) : [];
  }

  private async itemsOutside(kind: RecordKind, all: ReadonlySet<string> | null): Promise<readonly string[]> {
    if (!all) return [];
    const shadows = await this.database.shadows.toArray();
    return shadows.flatMap(({ recordKind, handle }) =>
      recordKind === kind && handle && !all.has(handle.item) ? [handle.item] : [],
    );
  }

  private async entryOf(kind: RecordKind, id: string): Promise<ReplicaEntry> {
    const [record, shadow, pending] = await Promise.all([
      this.database.tableOf(kind).get(id),
      this.database.shadows.get(id),
      this.database.pending.where("id").equals(id).count(),
    ]);
    return { record, shadow, isPending: pending > 0 };
  }

  /** Gives the records that are new or changed. */
  private async keep(
    kind: RecordKind,
    { record, shadow, isPending }: ReplicaEntry,
    lost: readonly LostValue[],
  ): Promise<readonly KindedRecord[]> {
    if (!record) return [];
    const { database, surroundings } = this;
    const table = database.tableOf(kind);
    const before = await table.get(record.id);
    const kinded = kindedOf(kind, record);
    const conflicts = lost.map((each): KindedRecord => {
      const id = surroundings.ids.next() as ConflictId;
      return { kind: "conflict", record: conflictOf(kinded, each, id, this.stamp()) };
    });
    const isNews = before?.version !== record.version;
    if (isNews) await table.put(record);
    for (const conflict of conflicts) {
      await database.tableOf("conflict").put(conflict.record);
      await database.pending.add({ id: conflict.record.id, recordKind: "conflict" });
    }
    if (shadow) await database.shadows.put(shadow);
    const own = database.pending.where("id").equals(record.id);
    const wasPending = (await own.count()) > 0;
    if (!isPending) await own.delete();
    else if (!wasPending) await database.pending.add({ id: record.id, recordKind: kind });
    return [...(isNews ? [kinded] : []), ...conflicts];
  }

  private stamp() {
    return { updatedAt: this.surroundings.clock.now(), updatedBy: this.surroundings.person };
  }
}

/** The kind stays with its record; TypeScript loses that when it takes the two apart. */
function kindedOf(kind: RecordKind, record: KindedRecord["record"]): KindedRecord {
  return { kind, record } as KindedRecord;
}
