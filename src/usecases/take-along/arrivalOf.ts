import { compareCopies, type CopyComparison } from "@/domain/workspace-file/compareCopies";
import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { Workspace } from "@/domain/workspace/workspace";
import type { LiveRecords } from "@/ports/liveRecords";
import { allRecords } from "./recordsOfWorkspace";

/** How a workspace in a file stands to what is on this device. */
export type Arrival =
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly workspace: Workspace; readonly comparison: CopyComparison }
  /** Something in it has the id of something else here, which no file of the app has. */
  | { readonly kind: "clashing" };

/** Looks, before anything is taken in, at what a file would do to what is on this device. */
export function arrivalOf(records: LiveRecords, file: WorkspaceFile): Arrival {
  const here = allRecords(records);
  const byId = new Map(here.map((each) => [each.record.id as string, each]));
  const clashes = file.records.some(({ kind, record }) => {
    const ours = byId.get(record.id);
    return ours !== undefined && (ours.kind !== kind || ours.record.workspace !== file.workspace);
  });
  if (clashes) return { kind: "clashing" };
  const known = byId.get(file.workspace);
  if (known?.kind !== "workspace") return { kind: "unknown" };
  const ours = here.filter(({ record }) => record.workspace === file.workspace);
  return { kind: "known", workspace: known.record, comparison: compareCopies(ours, file.records) };
}
