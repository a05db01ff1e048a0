import type { WorkspaceFile } from "@/domain/workspace-file/workspaceFile";
import type { AppPorts } from "@/ports/appPorts";
import type { TakeAlong } from "@/ports/takeAlong";
import { restoreRecord } from "../restoreRecord";
import { arrivalOf } from "./arrivalOf";
import { downloadWorkspace } from "./downloadWorkspace";

type Ports = Pick<AppPorts, "records" | "clock" | "checksum" | "download">;

/**
 * Brings a file of a workspace that is here into it: per record the one that was changed last stays. [BW9] When something
 * here gives way, the workspace as it is now is first handed to the user; the name of that file is given, else null. Throws
 * what taking in records throws.
 */
export async function mergeWorkspace(
  ports: Ports,
  takeAlong: Pick<TakeAlong, "release" | "backups">,
  file: WorkspaceFile,
): Promise<string | null> {
  const { records } = ports;
  const arrival = arrivalOf(records, file);
  if (arrival.kind !== "known") return null;
  const { workspace, comparison } = arrival;
  const copy =
    comparison.overwritten.length > 0 ? await downloadWorkspace(ports, takeAlong, workspace) : null;
  await records.takeIn(file.records);
  const removed = records.removed("workspace").find(({ id }) => id === file.workspace);
  // Who opens a file wants to see what is in it, also when it was removed here.
  if (removed) restoreRecord(ports, { kind: "workspace", record: removed });
  return copy?.fileName ?? null;
}
