/** What came of asking for a file that stands beside the app on its own site. */
export type SiteFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "refused"; readonly status: number }
  /** No network, or too slow. */
  | { readonly kind: "unreachable" };

interface SiteFileLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface SiteFiles {
  /** Never throws. */
  readonly read: (path: string, limits: SiteFileLimits) => Promise<SiteFile>;
}
