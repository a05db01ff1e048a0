import { workspaceFileName } from "@/domain/workspace-file/workspaceFile";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";
import type { TakeAlong } from "@/ports/takeAlong";
import { exportWorkspace } from "./exportWorkspace";

/** Hands a workspace to the user as a file, and remembers when. Gives the name of the file. */
export async function downloadWorkspace(
  ports: Pick<AppPorts, "records" | "clock" | "checksum" | "download">,
  { release, backups }: Pick<TakeAlong, "release" | "backups">,
  { id, name }: Workspace,
): Promise<string> {
  const { text, madeAt } = await exportWorkspace(ports, id, release);
  const fileName = workspaceFileName(name, ports.clock.today());
  ports.download({ name: fileName, type: "application/json", bytes: new TextEncoder().encode(text) });
  backups.keep(id, madeAt);
  return fileName;
}
