import type { MeasureId } from "@/domain/action-plan/measure";

/** The id in the page of the button that moves a measure. */
export function moveButtonId(measure: MeasureId, direction: "up" | "down"): string {
  return `move-${direction}-${measure}`;
}
