import { useMemo } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { WorkspaceId } from "@/domain/record";
import { newestFirst } from "@/domain/self-assessment/newestFirst";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { Workspace } from "@/domain/workspace/workspace";
import { useRecord, useRecords } from "./useRecords";

export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** The newest first. */
  readonly assessments: readonly SelfAssessment[];
  /** The newest first. */
  readonly plans: readonly ActionPlan[];
}

/** A workspace with its scans and plans; undefined when this device does not know it. */
export function useWorkspace(id: WorkspaceId | undefined): OpenWorkspace | undefined {
  const workspace = useRecord("workspace", id ?? "");
  const assessments = useRecords("selfAssessment");
  const plans = useRecords("actionPlan");
  return useMemo(
    () =>
      workspace && {
        workspace,
        assessments: newestFirst(assessments.filter((scan) => scan.workspace === workspace.id)),
        plans: plans
          .filter((plan) => plan.workspace === workspace.id)
          .sort((left, right) => right.period.from - left.period.from),
      },
    [workspace, assessments, plans],
  );
}
