import { useCallback, useSyncExternalStore } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";

/** How a workspace is with its site; undefined for one on this device only. */
export function useSharedState(workspace: WorkspaceId): SiteState | undefined {
  const { sharing } = useApp();
  return useSyncExternalStore(
    useCallback((listener) => sharing.subscribe(listener), [sharing]),
    () => sharing.siteOf(workspace),
  );
}
