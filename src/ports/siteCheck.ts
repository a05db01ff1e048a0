import type { SiteId } from "./sharedSite";

/** What an administrator wants to know of a site, in the order in which it is tried. */
export const siteChecks = [
  "signIn",
  "read",
  "lists",
  "columns",
  "indexes",
  "makeLists",
  "write",
  "readBack",
  "uniqueKey",
  "overtaken",
  "versions",
  "delta",
  "library",
  "throttling",
] as const;
export type SiteCheckId = (typeof siteChecks)[number];

export interface SiteCheckResult {
  readonly id: SiteCheckId;
  /** "unknown" when it could not be tried, because something before it did not work. */
  readonly kind: "ok" | "notOk" | "unknown";
  /** What Microsoft Graph said, or which lists it is about. No names of people, no texts, no addresses. */
  readonly detail: string;
}

/**
 * Tries whether the app can do in a site all that it has to do. Writes one row and one file of its own and takes them away
 * again; changes nothing else.
 */
export interface SiteCheck {
  /** Never throws for what a check can tell. Tells each result as it comes. */
  run(site: SiteId, onResult: (result: SiteCheckResult) => void): Promise<readonly SiteCheckResult[]>;
}
