import * as v from "valibot";
import { AppError } from "@/ports/appError";
import type { Connection365 } from "@/ports/connection365";
import type { SiteFiles } from "@/ports/siteFiles";
import type { TenantId } from "@/ports/signIn";
import { parseContent } from "./parseContent";

const fileName = "koppeling.json";
const limits = { bytes: 20 * 1024, milliseconds: 10_000 };
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));

const reaches = { "gekozen-sites": "selectedSites", "alle-sites": "allSites" } as const;

const schema = v.strictObject({
  /** Empty while the site is not connected with Microsoft 365. */
  clientId: v.union([v.literal(""), uuid]),
  bereik: v.picklist(["gekozen-sites", "alle-sites"]),
  tenants: v.array(uuid),
});

/**
 * How this site is connected with Microsoft 365: one build serves every organisation, and this file beside it says for whom.
 * Null when it is not connected. Throws AppError "contentBroken", or "remoteUnreachable" when the file cannot be had now.
 */
export async function readConnection365(site: SiteFiles): Promise<Connection365 | null> {
  const found = await site.read(fileName, limits);
  if (found.kind === "absent") return null;
  if (found.kind !== "text") throw new AppError({ code: "remoteUnreachable" });
  const { clientId, bereik, tenants } = parseContent(fileName, schema, parsed(found.text));
  if (clientId === "") return null;
  return { clientId, reach: reaches[bereik], tenants: tenants as TenantId[] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
