import type { KindedRecord } from "../workspace/recordChange";

/** The same records, where files that are marked as deleted have their name still but nothing in them. */
export function withoutRemovedContent(records: readonly KindedRecord[]): readonly KindedRecord[] {
  return records.map((each) =>
    each.kind === "keptFile" && each.record.deletedAt !== null
      ? { kind: each.kind, record: { ...each.record, content: "" } }
      : each,
  );
}
