import type { RouteApproach } from "@/domain/route/route";
import type { RouteProgressFields } from "@/domain/route/routeProgress";

export type StepState = "notStarted" | "busy" | "ready";

/** A step is ready when a person says so; something ticked off or noted says that it has begun. */
export function stepState(
  progress: Pick<RouteProgressFields, "isReady" | "checked" | "notes"> | undefined,
): StepState {
  if (progress?.isReady) return "ready";
  return progress && (progress.checked.length > 0 || progress.notes !== "") ? "busy" : "notStarted";
}

/** How many points of the present checklist are ticked off. */
export function checklistDone(
  { checklist }: RouteApproach,
  progress: Pick<RouteProgressFields, "checked"> | undefined,
): { readonly done: number; readonly total: number } {
  const checked = new Set(progress?.checked);
  return { done: checklist.filter(({ id }) => checked.has(id)).length, total: checklist.length };
}
