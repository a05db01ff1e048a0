import type { WorkspaceId } from "@/domain/record";
import type { Municipality } from "@/domain/workspace/municipality";
import type { AppPorts } from "@/ports/appPorts";

interface NewWorkspace {
  readonly name: string;
  readonly municipality: Municipality;
}

/** Makes the place where the scans and plans of a municipality belong together. */
export function createWorkspace(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  { name, municipality }: NewWorkspace,
): WorkspaceId {
  const id = ids.next() as WorkspaceId;
  const initial = { name, municipality, scope: "local", terms: {}, isSample: false } as const;
  records.change([{ kind: "workspace", id, workspace: id, fields: {}, initial }]);
  return id;
}
