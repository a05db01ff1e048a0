import { useMemo } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { Conflict } from "@/domain/replication/conflict";
import { useRecords } from "./useRecords";

/** The double changes of a workspace of which nobody chose yet; none while no workspace is open. */
export function useOpenConflicts(workspace: WorkspaceId | undefined): readonly Conflict[] {
  const conflicts = useRecords("conflict");
  return useMemo(
    () => conflicts.filter((each) => each.workspace === workspace && each.resolvedAt === null),
    [conflicts, workspace],
  );
}
