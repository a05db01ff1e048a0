import type { WorkspaceId } from "@/domain/record";
import type { Municipality } from "@/domain/workspace/municipality";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";
import type { Account } from "@/ports/signIn";

interface NewWorkspace {
  readonly name: string;
  readonly municipality: Municipality;
}

/** A new workspace that is to stand in a site, before it is on any device. */
export function sharedWorkspace(
  { clock, ids }: Pick<AppPorts, "clock" | "ids">,
  { person }: Pick<Account, "person">,
  { name, municipality }: NewWorkspace,
): Workspace {
  const id = ids.next() as WorkspaceId;
  return {
    id,
    workspace: id,
    version: 1,
    updatedAt: clock.now(),
    updatedBy: person,
    deletedAt: null,
    name,
    municipality,
    scope: "local",
    terms: {},
    isSample: false,
  };
}
