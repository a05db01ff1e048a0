import type { WorkspaceId } from "@/domain/record";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { recordKinds } from "@/domain/workspace/records";
import type { LiveRecords } from "@/ports/liveRecords";

/** All that belongs to a workspace as this window shows it: what is marked as deleted too, and what is not stored yet. */
export function recordsOfWorkspace(records: LiveRecords, workspace: WorkspaceId): readonly KindedRecord[] {
  return allRecords(records).filter(({ record }) => record.workspace === workspace);
}

/** The same of every workspace on this device. */
export function allRecords(records: LiveRecords): readonly KindedRecord[] {
  return recordKinds.flatMap((kind) =>
    [...records.all(kind), ...records.removed(kind)].map((record) => ({ kind, record }) as KindedRecord),
  );
}
