import type { Brand } from "../brand";
import type { RecordStamp, WorkspaceId } from "../record";
import type { Scope } from "../self-assessment/selfAssessment";
import type { ChecklistItem, ChecklistItemId, Route, RouteStep, RouteStepId } from "./route";

export type RouteProgressId = Brand<string, "RouteProgressId">;

/** How far a workspace is with one step, and what it has made of our texts. */
export interface RouteProgressFields {
  readonly step: RouteStepId;
  readonly isReady: boolean;
  readonly checked: readonly ChecklistItemId[];
  readonly notes: string;
  /** Own words for what the step is about; null while ours are used. */
  readonly ownPurpose: string | null;
  /** Own checklists; null while ours is used. */
  readonly ownChecklists: Readonly<Record<Scope, readonly ChecklistItem[] | null>>;
}

export interface RouteProgress extends RouteProgressFields, RecordStamp {
  readonly id: RouteProgressId;
}

export const noRouteProgress: Omit<RouteProgressFields, "step"> = {
  isReady: false,
  checked: [],
  notes: "",
  ownPurpose: null,
  ownChecklists: { local: null, regional: null },
};

/** Derived, so that two windows make one record for a step. */
export function routeProgressIdOf(workspace: WorkspaceId, step: RouteStepId): RouteProgressId {
  return `${workspace}.${step}` as RouteProgressId;
}

/** A step as this workspace has made it: our texts, with its own in their place. */
export function ownStep(step: RouteStep, progress: RouteProgressFields | undefined): RouteStep {
  const { ownPurpose, ownChecklists } = progress ?? noRouteProgress;
  return {
    ...step,
    purpose: ownPurpose ?? step.purpose,
    local: { ...step.local, checklist: ownChecklists.local ?? step.local.checklist },
    regional: { ...step.regional, checklist: ownChecklists.regional ?? step.regional.checklist },
  };
}

/** The first step that nobody has called ready; undefined when all are. [RK1] */
export function nextRouteStep(route: Route, progress: readonly RouteProgress[]): RouteStep | undefined {
  const ready = new Set(progress.filter(({ isReady }) => isReady).map(({ step }) => step));
  return route.steps.find(({ id }) => !ready.has(id));
}
