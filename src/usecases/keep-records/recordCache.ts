import {
  applyChange,
  type ChangeStamp,
  type KindedRecord,
  type RecordChange,
} from "@/domain/workspace/recordChange";
import type { RecordKind, RecordOf } from "@/domain/workspace/records";

/** What is known to be stored, with what is not stored yet laid over it. */
export class RecordCache {
  private readonly stored = new Map<string, KindedRecord>();
  private readonly shown = new Map<RecordKind, readonly unknown[]>();

  /** Keeps the highest version of each record: news from elsewhere may arrive late or twice. [BW1] */
  keep(records: readonly KindedRecord[]): void {
    for (const kinded of records) {
      const known = this.stored.get(kinded.record.id);
      if (known && known.record.version >= kinded.record.version) continue;
      this.stored.set(kinded.record.id, kinded);
      this.shown.delete(kinded.kind);
    }
  }

  /** Builds these kinds anew when they are next asked for, because what lies over them has changed. */
  forget(kinds: Iterable<RecordKind>): void {
    for (const kind of kinds) this.shown.delete(kind);
  }

  /** The records of a kind as a screen shows them; the same array until `keep` or `forget` touches the kind. */
  show<Kind extends RecordKind>(
    kind: Kind,
    waiting: readonly RecordChange[],
    stamp: ChangeStamp,
  ): readonly RecordOf[Kind][] {
    const known = this.shown.get(kind) ?? this.build(kind, waiting, stamp);
    this.shown.set(kind, known);
    return known as readonly RecordOf[Kind][];
  }

  private build(kind: RecordKind, waiting: readonly RecordChange[], stamp: ChangeStamp): readonly unknown[] {
    const records = new Map<string, KindedRecord["record"]>();
    for (const [id, kinded] of this.stored) if (kinded.kind === kind) records.set(id, kinded.record);
    for (const change of waiting.filter((candidate) => candidate.kind === kind)) {
      const changed = applyChange(records.get(change.id), change, stamp);
      if (changed) records.set(change.id, changed.record);
    }
    return [...records.values()].filter((record) => !("deletedAt" in record) || record.deletedAt === null);
  }
}
