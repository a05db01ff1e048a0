import type { SharedSite, SiteSetUp } from "./sharedSite";
import type { SignIn } from "./signIn";
import type { SiteCheck } from "./siteCheck";

/** What the app does with the Microsoft 365 of an organisation; there only when the site is connected with one. */
export interface Microsoft365 {
  readonly signIn: SignIn;
  /**
   * The site at an address as people copy it from their browser. Throws AppError "siteUnknown", "signInNeeded",
   * "remoteUnreachable".
   */
  readonly findSite: (address: string) => Promise<SharedSite>;
  /** The organisation of a site, as `signIn` takes it; null where nobody can be a guest, or when it does not say. */
  readonly organisationOf: (address: string) => string | null;
  readonly setUp: SiteSetUp;
  readonly check: SiteCheck;
}
