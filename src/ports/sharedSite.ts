import type { Brand } from "@/domain/brand";

export type SiteId = Brand<string, "SiteId">;

/** A SharePoint site in which a team keeps its work. */
export interface SharedSite {
  readonly id: SiteId;
  readonly name: string;
  readonly url: string;
}

/** One thing that has to be done to a site before the app can keep its work there. */
export type SetUpStep =
  | { readonly kind: "makeList"; readonly list: string; readonly columns: number }
  | { readonly kind: "addColumn"; readonly list: string; readonly column: string }
  | { readonly kind: "mendColumn"; readonly list: string; readonly column: string }
  | { readonly kind: "nameColumn"; readonly list: string; readonly column: string };

/**
 * Makes the lists of the app in a site. Looking changes nothing; doing the steps again does nothing that is done already, so
 * what broke off half-way is simply started anew.
 * Throws AppError "rightMissing", "remoteUnreachable", "signInNeeded", "remoteRefused".
 */
export interface SiteSetUp {
  /** What would be done; nothing when all is there. */
  look(site: SiteId): Promise<readonly SetUpStep[]>;
  /** Does it, and tells after each step. */
  carryOut(site: SiteId, onStep: (done: SetUpStep) => void): Promise<void>;
}
