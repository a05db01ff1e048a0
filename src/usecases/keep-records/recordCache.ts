import { applyChange, type KindedRecord, type StampedChange } from "@/domain/workspace/recordChange";
import type { RecordKind, RecordOf } from "@/domain/workspace/records";

type AnyRecord = KindedRecord["record"];

interface Shown<Shape> {
  readonly present: readonly Shape[];
  /** Marked as deleted. */
  readonly removed: readonly Shape[];
}

/** What is known to be stored, with what is not stored yet laid over it. */
export class RecordCache {
  private readonly stored = new Map<RecordKind, Map<string, AnyRecord>>();
  private readonly shown = new Map<RecordKind, Shown<AnyRecord>>();

  /** Keeps the highest version of each record: news from elsewhere may arrive late or twice. [BW1] */
  keep(records: readonly KindedRecord[]): void {
    for (const { kind, record } of records) {
      const known = this.storedOf(kind).get(record.id);
      if (known && known.version >= record.version) continue;
      this.storedOf(kind).set(record.id, record);
      this.shown.delete(kind);
    }
  }

  /** The record as it is stored, without what lies over it. */
  find(kind: RecordKind, id: string): AnyRecord | undefined {
    return this.storedOf(kind).get(id);
  }

  /** Builds these kinds anew when they are next asked for, because what lies over them has changed. */
  forget(kinds: Iterable<RecordKind>): void {
    for (const kind of kinds) this.shown.delete(kind);
  }

  /** The records of a kind as a screen shows them; the same arrays until `keep` or `forget` touches the kind. */
  show<Kind extends RecordKind>(kind: Kind, waiting: () => readonly StampedChange[]): Shown<RecordOf[Kind]> {
    const known = this.shown.get(kind) ?? this.build(kind, waiting());
    this.shown.set(kind, known);
    // Under a kind stand only records of that kind.
    return known as unknown as Shown<RecordOf[Kind]>;
  }

  private build(kind: RecordKind, waiting: readonly StampedChange[]): Shown<AnyRecord> {
    const records = new Map(this.storedOf(kind));
    for (const stamped of waiting.filter(({ change }) => change.kind === kind)) {
      const changed = applyChange(records.get(stamped.change.id), stamped);
      if (changed) records.set(stamped.change.id, changed.record);
    }
    const all = [...records.values()];
    return {
      present: all.filter(({ deletedAt }) => deletedAt === null),
      removed: all.filter(({ deletedAt }) => deletedAt !== null),
    };
  }

  private storedOf(kind: RecordKind): Map<string, AnyRecord> {
    const records = this.stored.get(kind) ?? new Map<string, AnyRecord>();
    this.stored.set(kind, records);
    return records;
  }
}
