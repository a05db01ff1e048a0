import { AppError } from "@/ports/appError";
import type { SharedSite, SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import { expectSuccess } from "./graphOfSite";

/** Deeper parts of an address are of a page or a folder in the site. */
const sitePath = /^\/(?:sites|teams)\/[^/]+/;

/**
 * Finds the site at an address: "https://voorbeeldstad.sharepoint.com/sites/veiligheid/Lists/Maatregelen".
 * https://learn.microsoft.com/graph/api/site-getbypath
 */
export async function findSite(client: GraphClient, address: string): Promise<SharedSite> {
  const url = parsed(address.trim());
  if (url?.protocol !== "https:") throw new AppError({ code: "siteUnknown", address });
  const path = sitePath.exec(url.pathname)?.[0] ?? "";
  const answer = expectSuccess(
    client.send({ method: "GET", path: `/sites/${url.hostname}${path === "" ? "" : `:${path}`}` }),
    "Sites.Selected of Sites.ReadWrite.All",
  );
  const site = await answer.catch((error: unknown) => {
    const isUnknown =
      error instanceof AppError && ["remoteRefused", "rightMissing"].includes(error.detail.code);
    throw isUnknown ? new AppError({ code: "siteUnknown", address }, error) : error;
  });
  return {
    id: String(partOf(site, "id")) as SiteId,
    name: String(partOf(site, "displayName") ?? partOf(site, "name")),
    url: String(partOf(site, "webUrl")),
  };
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
