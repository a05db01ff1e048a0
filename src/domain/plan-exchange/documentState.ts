import type { ActionPlanId } from "../action-plan/actionPlan";
import type { Instant } from "../record";
import type { BaseSnapshot } from "./baseSnapshot";

/** How a document stands to the plan that is open. */
export type DocumentState =
  /** Nobody linked it yet. It may have tables of Bijlage 5, filled by hand. */
  | { readonly kind: "unlinked"; readonly tables: number }
  | {
      readonly kind: "linked";
      readonly snapshot: BaseSnapshot;
      readonly measures: number;
      readonly at: Instant;
    }
  /** It belongs to a plan that is not this one. Nothing is written to it. */
  | { readonly kind: "otherPlan"; readonly plan: ActionPlanId; readonly snapshot: BaseSnapshot }
  /** It was linked elsewhere and copied: it goes its own way, or stays as it is. */
  | { readonly kind: "copy"; readonly snapshot: BaseSnapshot }
  /** Linked by a newer release of the app, of which this one may not understand all. */
  | { readonly kind: "newer"; readonly version: number };
