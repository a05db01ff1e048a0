import type { SetUpStep, SharedSite } from "@/ports/sharedSite";

/** A site that was found, with what has to be done there first. */
export interface LookedAtSite {
  readonly site: SharedSite;
  readonly steps: readonly SetUpStep[];
}
