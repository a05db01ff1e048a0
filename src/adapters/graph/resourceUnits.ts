import type { GraphRequest } from "./graphMessages";

/**
 * What a request costs of the share an app has per tenant and minute.
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online#resource-units
 */
export function resourceUnits({ method, path }: Pick<GraphRequest, "method" | "path">): number {
  // What is in a batch is counted by itself.
  if (path === "/$batch") return 0;
  if (path.includes("/permissions")) return 5;
  if (method !== "GET") return 2;
  const isDeltaWithToken = /\/delta\b.*[?&]token=(?!latest)/.test(path) || /\/delta\(token=/.test(path);
  const isSingleItem = /\/items\/[^/?]+$/.test(path.split("?")[0] ?? "") && !path.includes("/delta");
  return isDeltaWithToken || isSingleItem ? 1 : 2;
}
