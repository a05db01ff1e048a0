import type { Instant, PersonId } from "../record";
import { canonicalText } from "../text/canonicalText";
import type { KindedRecord } from "../workspace/recordChange";
import type { Conflict, ConflictId } from "./conflict";
import type { LostValue } from "./mergeRecords";

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
    kept: written(lost.kept),
    keptBy: lost.keptBy,
    other: written(lost.other),
    otherBy: lost.otherBy,
    otherAt: lost.otherAt,
    resolvedAt: null,
  };
}

/** A text as it is, so that people can read it in the list too; anything else as JSON. */
function written(value: unknown): string {
  return typeof value === "string" ? value : canonicalText(value);
}
