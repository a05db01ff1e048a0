import { useMemo } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { KeptFile } from "@/domain/workspace/keptFile";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeFile } from "@/usecases/removeFile";
import { restoreFile } from "@/usecases/restoreFile";

/** Takes a file out of a plan, and brings it back. */
export function useFileRemoval(plan: ActionPlan) {
  const actions = useMemo<RemovalActions<KeptFile>>(
    () => ({
      remove: (ports, file) => {
        removeFile(ports, plan, file);
      },
      restore: (ports, file) => {
        restoreFile(ports, plan, file);
      },
    }),
    [plan],
  );
  return useRemoval(actions);
}
