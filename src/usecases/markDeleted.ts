import type { Instant } from "@/domain/record";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { Removable } from "@/domain/workspace/removable";

export function markDeleted({ kind, record }: Removable, deletedAt: Instant | null): RecordChange {
  // Kind and id belong together in a Removable; TypeScript loses that when it takes the two apart.
  return { kind, id: record.id, workspace: record.workspace, fields: { deletedAt } } as RecordChange;
}
