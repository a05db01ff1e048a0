import type { TenantId } from "./signIn";

/** How the app reaches Microsoft 365, as whoever hosts the site has set it up. */
export interface Connection365 {
  /** The id of the app registration in Entra. */
  readonly clientId: string;
  /** Only sites that an administrator opened for the app, or all sites that the user may write in. */
  readonly reach: "selectedSites" | "allSites";
  /** Who may sign in; none named means any organisation. */
  readonly tenants: readonly TenantId[];
}
