import { recordKinds, type RecordKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { listPath, readAll } from "./graphOfSite";
import { lists } from "./lists/allLists";

/** Finds the lists of the app in a site. Throws AppError "listsMissing" when not all are there. */
export async function connectSite(
  client: GraphClient,
  site: SiteId,
  surroundings: Pick<Connection, "check" | "knownFile" | "report">,
): Promise<Connection> {
  const path = `/sites/${encodeURIComponent(site)}/lists?$select=id,displayName`;
  const found = await readAll(client, path, "Sites.ReadWrite.All, of schrijven bij Sites.Selected");
  const ids = new Map(found.map((each) => [String(partOf(each, "displayName")), String(partOf(each, "id"))]));
  const missing = recordKinds.map((kind) => lists[kind].name).filter((name) => !ids.has(name));
  if (missing.length > 0) throw new AppError({ code: "listsMissing", lists: missing });
  const pathOf = (kind: RecordKind) => listPath(site, ids.get(lists[kind].name) ?? "");
  return { client, site, pathOf, ...surroundings };
}
