import type { Brand } from "../brand";
import type { Scope } from "../self-assessment/selfAssessment";

/** The steps of the routekaart, in their order. Our own: those of the official one are not in our sources. */
export const routeStepIds = [
  "preparation",
  "assessment",
  "analysis",
  "outline",
  "plan",
  "adoption",
  "implementation",
  "renewal",
] as const;
export type RouteStepId = (typeof routeStepIds)[number];

/** For ever the same: what is ticked off points at it. Own points of a municipality get a UUID. */
export type ChecklistItemId = Brand<string, "ChecklistItemId">;

export interface ChecklistItem {
  readonly id: ChecklistItemId;
  readonly text: string;
}

/** How a step goes for one municipality, or for several together. */
export interface RouteApproach {
  readonly who: readonly string[];
  readonly takes: string;
  readonly checklist: readonly ChecklistItem[];
}

export interface RouteStep extends Readonly<Record<Scope, RouteApproach>> {
  readonly id: RouteStepId;
  readonly title: string;
  readonly purpose: string;
  /** When the step is ready. */
  readonly ready: string;
}

/** The way from preparing to starting anew, as read from content. */
export interface Route {
  readonly note: string;
  readonly steps: readonly RouteStep[];
}
