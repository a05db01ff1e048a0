import type { Call, Route, SiteCall, SiteRoute } from "../call";
import { roleOf } from "../identity/rights";
import { answer } from "../message/graphMessage";
import { collection, context, select } from "../message/odata";
import { invalid } from "../message/refusal";
import { showSite } from "./showSite";

export const siteRoutes: readonly SiteRoute[] = [
  { method: "GET", path: "", gives: "site", units: 1, right: "read", run: getSite },
];

export const searchRoutes: readonly Route[] = [
  { method: "GET", path: "/sites", gives: "site", units: 2, run: searchSites },
];

function getSite({ request, site }: SiteCall) {
  return answer(200, { ...context(request, "sites/$entity"), ...select(request, showSite(site)) });
}

/** https://learn.microsoft.com/graph/api/site-search: only what the person may see. */
function searchSites({ world, request, caller }: Call) {
  const wanted = request.query.get("search") ?? request.query.get("$search");
  if (wanted === null) throw invalid("The search parameter is required.");
  const words = wanted.replace(/[*"]/g, "").toLowerCase();
  const found = world.tenant.sites.filter(
    (site) =>
      roleOf(caller, site) !== "none" && `${site.displayName} ${site.path}`.toLowerCase().includes(words),
  );
  return answer(
    200,
    collection(
      request,
      "sites",
      found.map((site) => select(request, showSite(site))),
    ),
  );
}
