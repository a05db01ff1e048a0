import type { Instant, PersonId } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import type { Conflict } from "./conflict";
import { isSame } from "./mergeFields";
import { readWritten } from "./writtenValue";

/** One of the values that a field had when two people changed it, or has now. */
export interface ConflictOption {
  readonly value: unknown;
  readonly by: PersonId;
  /** Null when it is not known. */
  readonly at: Instant | null;
  /** Whether it stands in the record now. */
  readonly isCurrent: boolean;
}

/**
 * What there is to choose from: what stands in the record now first, then what was written beside it. What was written since
 * by somebody who did not choose is one of them too: nothing goes unseen.
 */
export function conflictOptions(
  conflict: Conflict,
  { kind, record }: KindedRecord,
): readonly ConflictOption[] {
  const { field, kept, keptBy, other, otherBy, otherAt } = conflict;
  const now = (record as unknown as Readonly<Record<string, unknown>>)[field];
  const beside: readonly ConflictOption[] = [
    { value: readWritten(kind, field, kept), by: keptBy, at: null, isCurrent: false },
    { value: readWritten(kind, field, other), by: otherBy, at: otherAt, isCurrent: false },
  ].filter(({ value }) => value !== undefined);
  const standing = beside.find(({ value }) => isSame(value, now));
  const current: ConflictOption = {
    value: now,
    by: standing?.by ?? record.updatedBy,
    at: standing ? standing.at : record.updatedAt,
    isCurrent: true,
  };
  return [current, ...beside.filter(({ value }) => !isSame(value, now))];
}
