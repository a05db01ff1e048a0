import { useMemo } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { Route, RouteStep } from "@/domain/route/route";
import { nextRouteStep, ownStep, type RouteProgress } from "@/domain/route/routeProgress";
import { useRoute } from "@/ui/app/useContent";
import { useRecords } from "@/ui/app/useRecords";

export interface StepWithProgress {
  /** Counted from 1. */
  readonly number: number;
  /** With the own texts of the workspace. */
  readonly step: RouteStep;
  readonly progress: RouteProgress | undefined;
}

interface Steps {
  readonly route: Route;
  readonly all: readonly StepWithProgress[];
  /** The first that is not ready; undefined when all are. */
  readonly next: StepWithProgress | undefined;
}

/** The steps of a workspace, with how far each is. */
export function useSteps(workspace: WorkspaceId): Steps {
  const route = useRoute();
  const records = useRecords("routeProgress");
  return useMemo(() => {
    const own = records.filter((record) => record.workspace === workspace);
    const all = route.steps.map((step, index) => {
      const progress = own.find((record) => record.step === step.id);
      return { number: index + 1, step: ownStep(step, progress), progress };
    });
    const next = nextRouteStep(route, own);
    return { route, all, next: all.find(({ step }) => step.id === next?.id) };
  }, [route, records, workspace]);
}
