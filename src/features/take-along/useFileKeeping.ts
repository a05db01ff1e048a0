import { useCallback, useSyncExternalStore } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { FileKeepingState } from "@/ports/fileKeeping";
import { useTakeAlong } from "./useTakeAlong";

/** How the workspace that is open stands with the file it may be kept in. */
export function useFileKeeping(workspace: WorkspaceId): FileKeepingState {
  const { fileKeeping } = useTakeAlong();
  return useSyncExternalStore(
    useCallback((listener) => fileKeeping.subscribe(listener), [fileKeeping]),
    () => fileKeeping.stateOf(workspace),
  );
}
