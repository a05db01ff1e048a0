import type { Workspace, WorkspaceFields } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

/** Scans that were made keep the municipality they were made for: after a reorganisation only new ones get the new. */
export function editWorkspace(
  { records }: Pick<AppPorts, "records">,
  workspace: Workspace,
  fields: Partial<Pick<WorkspaceFields, "name" | "municipality" | "scope" | "terms">>,
): void {
  records.change([{ kind: "workspace", id: workspace.id, workspace: workspace.id, fields }]);
}
