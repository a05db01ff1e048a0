import type { PersonId } from "@/domain/record";
import { conflictOf } from "@/domain/replication/conflictOf";
import type { ConflictId } from "@/domain/replication/conflict";
import type { LostValue } from "@/domain/replication/mergeRecords";
import type { Edit, PushOutcome, RemoteRow, Shadow } from "@/domain/replication/replica";
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
import type { RecordKind } from "@/domain/workspace/records";
import type { Clock } from "@/ports/clock";
import type { IdSource } from "@/ports/idSource";
import type { PullToken } from "@/ports/remote";
import type { ReplicaState, ReplicaStore, TakenPage } from "@/ports/replicaStore";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";

interface Surroundings {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly person: PersonId;
}

/** Records that are shared, as long as the window is open, and how far each is with the shared place. */
export class MemoryReplica implements ReplicaStore {
  private readonly database = new MemoryDatabase();
  private readonly shadows = new Map<string, Shadow>();
  /** In the order in which they were first touched. */
  private readonly pending = new Set<string>();
  private readonly read = new Map<RecordKind, PullToken>();

  constructor(private readonly surroundings: Surroundings) {}

  /** A window on these records: what it writes has to go to the shared place. */
  connect(): WorkspaceStore {
    const store = this.database.connect();
    const remember = async (writing: Promise<readonly KindedRecord[]>) => {
      const written = await writing;
      for (const { record } of written) this.pending.add(record.id);
      return written;
    };
    return {
      ...store,
      write: (changes) => remember(store.write(changes)),
      takeIn: (records) => remember(store.takeIn(records)),
    };
  }

  async tokens(): Promise<ReadonlyMap<RecordKind, PullToken>> {
    return new Map(this.read);
  }

  async forgetToken(kind: RecordKind): Promise<void> {
    this.read.delete(kind);
  }

  async takePage({ recordKind, rows, next, all }: TakenPage): Promise<void> {
    for (const row of rows) this.takeRow(row);
    for (const shadow of this.itemsOutside(recordKind, all)) this.takeGone(recordKind, shadow);
    if (next !== null) this.read.set(recordKind, next);
  }

  async takeForSending(most: number): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    for (const id of this.pending) {
      const kinded = this.database.find(id);
      if (edits.length === most || !kinded || !canBeSent(this.entryOf(id))) continue;
      const shadow = beforeSending(kinded, this.shadows.get(id));
      this.shadows.set(id, shadow);
      edits.push({ kinded, shadow });
    }
    return edits;
  }

  async settle(edits: readonly Edit[], outcomes: readonly PushOutcome[]): Promise<void> {
    for (const [index, edit] of edits.entries()) {
      const outcome = outcomes[index] ?? { kind: "unclear" };
      const { entry, lost } = afterPush(this.entryOf(edit.kinded.record.id), edit, outcome);
      this.keep(edit.kinded.kind, entry, lost);
    }
  }

  async answerMissing(id: string, answer: "putBack" | "leave"): Promise<void> {
    const kinded = this.database.find(id);
    if (kinded) this.keep(kinded.kind, afterAnswer(this.entryOf(id), answer, this.stamp()), []);
  }

  async retryRefused(): Promise<void> {
    for (const [id, shadow] of this.shadows) this.shadows.set(id, { ...shadow, refusal: null });
  }

  async state(): Promise<ReplicaState> {
    const those = (isSo: (shadow: Shadow) => boolean) =>
      [...this.shadows.values()].filter(isSo).flatMap(({ id }) => this.database.find(id) ?? []);
    const waiting = [...this.pending].filter((id) => canBeSent(this.entryOf(id)));
    return {
      waiting: waiting.length,
      isAwaited: waiting.some((id) => isAwaitedKind(this.database.find(id)?.kind ?? "workspace")),
      refused: [...this.shadows.values()].flatMap(({ id, refusal }) => {
        const kinded = this.database.find(id);
        return refusal && kinded ? [{ kinded, refusal }] : [];
      }),
      missing: those(({ isMissing }) => isMissing),
    };
  }

  async agreed(id: string): Promise<KindedRecord | null> {
    const shadow = this.shadows.get(id);
    // The kind stays with its record; TypeScript loses that when it takes the two apart.
    return shadow?.base ? ({ kind: shadow.recordKind, record: shadow.base } as KindedRecord) : null;
  }

  async unsent(): Promise<readonly KindedRecord[]> {
    return [...this.pending].flatMap((id) => this.database.find(id) ?? []);
  }

  private takeRow(row: RemoteRow): void {
    if (row.kind === "gone") {
      this.takeGone(row.recordKind, row.item);
      return;
    }
    const { entry, lost } = afterRow(this.entryOf(row.row.record.id), row);
    this.keep(row.row.kind, entry, lost);
  }

  private takeGone(kind: RecordKind, item: string): void {
    const shadow = [...this.shadows.values()].find(
      (each) => each.recordKind === kind && each.handle?.item === item,
    );
    if (shadow) this.keep(kind, afterGone(this.entryOf(shadow.id), item), []);
  }

  private itemsOutside(kind: RecordKind, all: ReadonlySet<string> | null): readonly string[] {
    if (!all) return [];
    return [...this.shadows.values()].flatMap(({ recordKind, handle }) =>
      recordKind === kind && handle && !all.has(handle.item) ? [handle.item] : [],
    );
  }

  private entryOf(id: string): ReplicaEntry {
    return {
      record: this.database.find(id)?.record,
      shadow: this.shadows.get(id),
      isPending: this.pending.has(id),
    };
  }

  private keep(
    kind: RecordKind,
    { record, shadow, isPending }: ReplicaEntry,
    lost: readonly LostValue[],
  ): void {
    if (!record) return;
    // The kind stays with its record; TypeScript loses that when it takes the two apart.
    const kinded = { kind, record } as KindedRecord;
    const conflicts = lost.map((each) =>
      conflictOf(kinded, each, this.surroundings.ids.next() as ConflictId, this.stamp()),
    );
    this.database.put([
      kinded,
      ...conflicts.map((conflict) => ({ kind: "conflict" as const, record: conflict })),
    ]);
    for (const conflict of conflicts) this.pending.add(conflict.id);
    if (shadow) this.shadows.set(record.id, shadow);
    if (isPending) this.pending.add(record.id);
    else this.pending.delete(record.id);
  }

  private stamp() {
    return { updatedAt: this.surroundings.clock.now(), updatedBy: this.surroundings.person };
  }
}
