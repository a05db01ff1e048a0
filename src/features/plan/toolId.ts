import type { MeasureId } from "@/domain/action-plan/measure";

/** The id in the page of what moves a measure: up, down, or to another standard. It has the focus again after the move. */
export function toolId(measure: MeasureId, tool: "up" | "down" | "standard"): string {
  return `${tool}-${measure}`;
}
