import type { WorkspaceId } from "@/domain/record";
import { withNewIds } from "@/domain/workspace-file/withNewIds";
import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { WorkspaceFields } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

/** Puts a workspace that this device does not know on it, whole or not at all. Throws what taking in records throws. [BW12] */
export async function importWorkspace(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  file: WorkspaceFile,
): Promise<WorkspaceId> {
  const isRemoved = file.records.some(
    ({ kind, record }) => kind === "workspace" && record.deletedAt !== null,
  );
  // Who opens a file wants to see what is in it, also when it was removed where the file was made.
  const shown = isRemoved ? withWorkspace(file.records, {}, clock) : file.records;
  await records.takeIn(shown);
  return file.workspace;
}

/** Puts the workspace in a file beside the one that is here, as a draft with ids of its own. [BW10] */
export async function importAsCopy(
  { records, ids, clock }: Pick<AppPorts, "records" | "ids" | "clock">,
  file: WorkspaceFile,
  name: string,
): Promise<WorkspaceId> {
  const copy = withWorkspace(
    withNewIds(file.records, () => ids.next()),
    { name },
    clock,
  );
  await records.takeIn(copy);
  return copy.find(({ kind }) => kind === "workspace")?.record.workspace ?? file.workspace;
}

function withWorkspace(
  records: readonly KindedRecord[],
  fields: Partial<Pick<WorkspaceFields, "name">>,
  clock: AppPorts["clock"],
): readonly KindedRecord[] {
  return records.map((each) =>
    each.kind === "workspace"
      ? { kind: each.kind, record: { ...each.record, ...fields, deletedAt: null, updatedAt: clock.now() } }
      : each,
  );
}
