import type { WorkspaceId } from "@/domain/record";
import type { Municipality } from "@/domain/workspace/municipality";
import type { AppPorts } from "@/ports/appPorts";

/** Makes the place where the scans and plans of a municipality belong together. */
export function createWorkspace(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  { name, municipality }: { readonly name: string; readonly municipality: Municipality },
): WorkspaceId {
  const id = ids.next() as WorkspaceId;
  records.change([{ kind: "workspace", id, workspace: id, fields: {}, initial: { name, municipality } }]);
  return id;
}
