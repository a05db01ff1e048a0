import { useSyncExternalStore } from "react";
import type { Instant, WorkspaceId } from "@/domain/record";
import { useTakeAlong } from "./useTakeAlong";

/** When a workspace was last kept outside this browser; null when it never was. */
export function useLastBackup(workspace: WorkspaceId): Instant | null {
  const { backups } = useTakeAlong();
  return useSyncExternalStore(backups.subscribe, () => backups.lastOf(workspace));
}
