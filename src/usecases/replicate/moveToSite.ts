import type { WorkspaceId } from "@/domain/record";
import type { WorkspaceStore } from "@/ports/workspaceStore";

/**
 * Moves a workspace with all that is in it from this device to a store that is shared. First it is whole there, then it goes
 * here: who closes the window in between has both, and the shared one counts.
 * Throws what `WorkspaceStore.takeIn` throws; then nothing has moved.
 */
export async function moveToSite(
  device: WorkspaceStore,
  shared: WorkspaceStore,
  workspace: WorkspaceId,
): Promise<void> {
  const records = (await device.load()).filter(({ record }) => record.workspace === workspace);
  await shared.takeIn(records);
  await device.forget(workspace);
}
