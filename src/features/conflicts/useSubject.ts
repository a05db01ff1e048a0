import type { Conflict } from "@/domain/replication/conflict";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";

/** The record that a double change is about, also when it is removed; undefined when it is not on this device. */
export function useSubject({ subjectKind, subject }: Conflict): KindedRecord | undefined {
  const kind: RecordKind = recordKinds.find((each) => each === subjectKind) ?? "conflict";
  const records = useRecords(kind);
  const removed = useRemovedRecords(kind);
  const record = [...records, ...removed].find(({ id }) => id === subject);
  // The kind stays with its record; TypeScript loses that when it takes the two apart.
  return record && ({ kind, record } as KindedRecord);
}
