import type { RecordKind } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { listPath, namedLists, readAll } from "./graphOfSite";
import type { SiteList } from "./listDefinition";
import { lists, listsOfSite } from "./lists/allLists";
import { presence } from "./lists/presence";

/** Finds the lists of the app in a site. Throws AppError "listsMissing" when not all are there. */
export async function connectSite(
  client: GraphClient,
  site: SiteId,
  surroundings: Pick<Connection, "check" | "knownFile" | "report">,
): Promise<Connection> {
  const path = `/sites/${encodeURIComponent(site)}/lists?$select=id,name,displayName`;
  const found = await readAll(client, path, "Sites.ReadWrite.All, of schrijven bij Sites.Selected");
  const idOf = ({ name }: SiteList) => textOf(partOf(namedLists(found, name)[0], "id"));
  const missing = listsOfSite.filter((list) => idOf(list) === "").map(({ name }) => name);
  if (missing.length > 0) throw new AppError({ code: "listsMissing", lists: missing });
  const pathOfList = (list: SiteList) => listPath(site, idOf(list));
  const pathOf = (kind: RecordKind) => pathOfList(lists[kind]);
  return { client, site, pathOf, presencePath: pathOfList(presence), ...surroundings };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
