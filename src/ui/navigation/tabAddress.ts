import type { WorkspaceId } from "@/domain/record";
import { addressOf } from "./place";

/** What a tab of a host opens: a workspace in a site, or the start of the app where everything is on the device. */
export interface TabPlace {
  readonly site: string;
  readonly workspace: WorkspaceId;
}

const siteName = "site";

/** The address of a tab. The site stands before the "#": it stays the same wherever one goes in the app. */
export function tabAddress(base: string, place: TabPlace | null): URL {
  const address = new URL("index.html", base);
  if (place) address.searchParams.set(siteName, place.site);
  address.hash = addressOf(place ? { page: "route", workspace: place.workspace } : { page: "start" });
  return address;
}

/** The site of the tab that an address opens; null for none. Anybody may have made the address. */
export function siteOfTab(address: URL): string | null {
  const site = address.searchParams.get(siteName);
  return site !== null && URL.canParse(site) && new URL(site).protocol === "https:" ? site : null;
}
