import type { StoredSite, Tenant } from "../state/tenant";

interface SitePath {
  readonly site: StoredSite | undefined;
  /** What comes after the site: "" or "/lists/…". */
  readonly rest: string;
}

/**
 * The ways in which Graph addresses a site (https://learn.microsoft.com/graph/api/site-get):
 * `/sites/root`, `/sites/{id}`, `/sites/{host}:/{path}` with `:` before what follows, and `/groups/{id}/sites/root`.
 * Null when the path is about something else.
 */
export function findSite(tenant: Tenant, path: string): SitePath | null {
  const ofGroup = /^\/groups\/([^/]+)\/sites\/root(\/.*)?$/.exec(path);
  if (ofGroup !== null) return byGroup(tenant, ofGroup[1] ?? "", ofGroup[2] ?? "");
  const byPath = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(path);
  if (byPath !== null) return byAddress(tenant, byPath[1] ?? "", byPath[2] ?? "", byPath[3] ?? "");
  const byId = /^\/sites\/([^/:]+)(\/.*)?$/.exec(path);
  return byId === null
    ? null
    : { site: withId(tenant, decodeURIComponent(byId[1] ?? "")), rest: byId[2] ?? "" };
}

function byGroup(tenant: Tenant, group: string, rest: string): SitePath {
  return { site: tenant.sites.find(({ groupId }) => groupId === group), rest };
}

function byAddress(tenant: Tenant, host: string, path: string, rest: string): SitePath {
  const wanted = decodeURIComponent(path).replace(/\/$/, "").toLowerCase();
  const site = tenant.sites.find(
    (candidate) => candidate.hostname === host && candidate.path.toLowerCase() === wanted,
  );
  return { site, rest };
}

/** "root", the whole id, or the one GUID in it that stands for the web. */
function withId({ sites, hostname }: Tenant, id: string): StoredSite | undefined {
  if (id === "root" || id === hostname) return sites.find(({ path }) => path === "");
  return sites.find((site) => site.id === id || site.id.split(",")[1] === id);
}
