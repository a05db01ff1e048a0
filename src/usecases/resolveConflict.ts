import type { Conflict } from "@/domain/replication/conflict";
import type { ConflictOption } from "@/domain/replication/conflictOptions";
import type { KindedRecord, RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/**
 * Chooses what stays of a double change. What was not chosen stays with the conflict, so that one can choose again. [SY3]
 */
export function resolveConflict(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  conflict: Conflict,
  { kind, record }: KindedRecord,
  { value, isCurrent }: Pick<ConflictOption, "value" | "isCurrent">,
): void {
  const { id, workspace, field } = conflict;
  const resolved: RecordChange = {
    kind: "conflict",
    id,
    workspace,
    fields: { resolvedAt: clock.now() },
  };
  const chosen = {
    kind,
    id: record.id,
    workspace: record.workspace,
    fields: { [field]: value },
    // The field of a record of this kind, with a value that it had before.
  } as RecordChange;
  records.change(isCurrent ? [resolved] : [chosen, resolved]);
}
