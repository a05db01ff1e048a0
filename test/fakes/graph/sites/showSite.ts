import type { JsonObject } from "../message/json";
import type { StoredSite } from "../state/tenant";

export function siteAddress(site: StoredSite): string {
  return `https://${site.hostname}${site.path}`;
}

/** https://learn.microsoft.com/graph/api/resources/site */
export function showSite(site: StoredSite): JsonObject {
  return {
    id: site.id,
    name: site.path.split("/").at(-1) ?? "",
    displayName: site.displayName,
    description: "",
    createdDateTime: "2026-01-05T09:00:00Z",
    lastModifiedDateTime: "2026-01-05T09:00:00Z",
    webUrl: siteAddress(site),
    siteCollection: { hostname: site.hostname },
    ...(site.path === "" ? { root: {} } : {}),
  };
}
