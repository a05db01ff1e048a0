import type { ChecklistItem, RouteApproach } from "@/domain/route/route";
import type { RouteProgressFields } from "@/domain/route/routeProgress";

export type StepState = "notStarted" | "busy" | "ready";

/** A step is ready when a person says so; something ticked off or noted says that it has begun. */
export function stepState(
  progress: Pick<RouteProgressFields, "isReady" | "checked" | "notes"> | undefined,
): StepState {
  if (progress?.isReady) return "ready";
  return progress && (progress.checked.length > 0 || progress.notes !== "") ? "busy" : "notStarted";
}

/** The points of a checklist in which something is written; one that somebody is adding is not. */
export function pointsOf({ checklist }: RouteApproach): readonly ChecklistItem[] {
  return checklist.filter(({ text }) => text.trim() !== "");
}

/** How many points of the present checklist are ticked off. */
export function checklistDone(
  approach: RouteApproach,
  progress: Pick<RouteProgressFields, "checked"> | undefined,
): { readonly done: number; readonly total: number } {
  const checked = new Set(progress?.checked);
  const points = pointsOf(approach);
  return { done: points.filter(({ id }) => checked.has(id)).length, total: points.length };
}
