import type { Instant, PersonId } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import type { Conflict, ConflictId } from "./conflict";
import type { LostValue } from "./mergeRecords";
import { writtenValue } from "./writtenValue";

/** The record that keeps what did not stay in another. */
export function conflictOf(
  { kind, record }: KindedRecord,
  lost: LostValue,
  id: ConflictId,
  stamp: { readonly updatedAt: Instant; readonly updatedBy: PersonId },
): Conflict {
  return {
    id,
    workspace: record.workspace,
    version: 1,
    ...stamp,
    deletedAt: null,
    subjectKind: kind,
    subject: record.id,
    field: lost.field,
    kept: writtenValue(lost.kept),
    keptBy: lost.keptBy,
    other: writtenValue(lost.other),
    otherBy: lost.otherBy,
    otherAt: lost.otherAt,
    resolvedAt: null,
  };
}
