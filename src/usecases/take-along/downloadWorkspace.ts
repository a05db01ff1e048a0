import { workspaceFileName } from "@/domain/workspace-file/workspaceFile";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";
import type { TakeAlong } from "@/ports/takeAlong";
import { exportWorkspace } from "./exportWorkspace";

export interface DownloadedWorkspace {
  readonly fileName: string;
  /** Then it is no backup: the app does not open it again. */
  readonly isTooLarge: boolean;
}

/** Hands a workspace to the user as a file, and remembers when. */
export async function downloadWorkspace(
  ports: Pick<AppPorts, "records" | "clock" | "checksum" | "download">,
  { release, backups }: Pick<TakeAlong, "release" | "backups">,
  { id, name }: Workspace,
): Promise<DownloadedWorkspace> {
  const { bytes, madeAt, isTooLarge } = await exportWorkspace(ports, id, release);
  const fileName = workspaceFileName(name, ports.clock.today());
  ports.download({ name: fileName, type: "application/json", bytes });
  if (!isTooLarge) backups.keep(id, madeAt);
  return { fileName, isTooLarge };
}
