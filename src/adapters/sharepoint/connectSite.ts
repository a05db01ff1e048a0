import { AppError } from "@/ports/appError";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import { partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { EmptyCells } from "./emptyCells";
import { listPath, namedLists, readAll } from "./graphOfSite";
import type { SiteList } from "./listDefinition";
import { lists, listsOfSite } from "./lists/allLists";
import { participants } from "./lists/participants";
import { missingColumns } from "./missingColumns";
import { isNewer } from "./schemaVersion";

/**
 * Finds the lists of the app in a site. Throws AppError "listsMissing" when not all are there, with all their columns, and
 * "listsNewer" when a newer app made them what they are.
 */
export async function connectSite(
  client: GraphClient,
  site: SiteId,
  surroundings: Pick<Connection, "check" | "knownFile" | "report">,
): Promise<Connection> {
  const path = `/sites/${encodeURIComponent(site)}/lists?$select=id,name,displayName&$expand=columns`;
  const found = await readAll(client, path, "Sites.ReadWrite.All, of schrijven bij Sites.Selected");
  const idOf = ({ name }: SiteList) => textOf(partOf(namedLists(found, name)[0], "id"));
  const columnsIn = ({ name }: SiteList) => {
    const columns = partOf(namedLists(found, name)[0], "columns");
    return Array.isArray(columns) ? (columns as readonly unknown[]) : null;
  };
  if (isNewer(columnsIn(participants) ?? [])) throw new AppError({ code: "listsNewer" });
  const missing = listsOfSite.flatMap((list) => {
    const columns = columnsIn(list);
    return columns ? missingColumns(list, columns) : [list.name];
  });
  if (missing.length > 0) throw new AppError({ code: "listsMissing", lists: missing });
  return {
    client,
    site,
    listOf: (kind) => idOf(lists[kind]),
    pathOf: (kind) => listPath(site, idOf(lists[kind])),
    emptyCells: new EmptyCells(),
    ...surroundings,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
