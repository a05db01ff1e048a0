import { useCallback, useSyncExternalStore } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "./AppContext";

/** How a workspace is with its site; undefined for one on this device only, and while none is open. */
export function useSharedState(workspace: WorkspaceId | undefined): SiteState | undefined {
  const { sharing } = useApp();
  return useSyncExternalStore(
    useCallback((listener) => sharing.subscribe(listener), [sharing]),
    () => workspace && sharing.siteOf(workspace),
  );
}
