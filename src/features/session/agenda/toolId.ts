import type { AspectId } from "@/domain/framework/framework";

/** The id in the page of a tool of an aspect on the agenda, to put the focus on it after it moved. */
export function toolId(aspect: AspectId, tool: "up" | "down" | "back" | "aside" | "discuss"): string {
  return `agenda-${aspect}-${tool}`;
}
