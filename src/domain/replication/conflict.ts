import type { Brand } from "../brand";
import type { Instant, PersonId, RecordStamp } from "../record";

export type ConflictId = Brand<string, "ConflictId">;

/** A value as it can be written down: texts as they are, other values as JSON. */
export type WrittenValue = string;

/** Two people changed one field of one record; one of the values stays in the record, the other is kept here. */
export interface ConflictFields {
  /** Which kind of record, a `RecordKind`. */
  readonly subjectKind: string;
  readonly subject: string;
  /** The name of the field in the record; "deletedAt" when one deleted what the other changed. */
  readonly field: string;
  /** What stayed in the record. */
  readonly kept: WrittenValue;
  readonly keptBy: PersonId;
  /** What did not. */
  readonly other: WrittenValue;
  readonly otherBy: PersonId;
  readonly otherAt: Instant;
  /** When somebody chose; null while nobody has. */
  readonly resolvedAt: Instant | null;
}

export interface Conflict extends ConflictFields, RecordStamp {
  readonly id: ConflictId;
}
