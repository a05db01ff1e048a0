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

/** Plans of the same years by name, so that they stand alike in every window and after loading again. */
function newestPlanFirst(left: ActionPlan, right: ActionPlan): number {
  return (
    right.period.from - left.period.from ||
    right.period.to - left.period.to ||
    left.title.localeCompare(right.title, "nl", { numeric: true }) ||
    left.id.localeCompare(right.id)
  );
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
        plans: plans.filter((plan) => plan.workspace === workspace.id).sort(newestPlanFirst),
      },
    [workspace, assessments, plans],
  );
}
