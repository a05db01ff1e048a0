import { AppError } from "@/ports/appError";
import type { RecordKind } from "@/domain/workspace/records";
import { partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { readAll } from "./graphOfSite";
import type { SiteList } from "./listDefinition";
import { lists } from "./lists/allLists";
import { columnsOf } from "./rows";

// A cell of a column that somebody removed looks like one that somebody emptied: what is taken for that is lost everywhere.

/** What a list lacks of the columns of the app, in words for who can mend it: "Maatregelen (kolom Kosten)". */
export function missingColumns(list: SiteList, there: readonly unknown[]): readonly string[] {
  const names = new Set(there.map((column) => partOf(column, "name")));
  const missing = Object.values(columnsOf(list)).filter(({ name }) => !names.has(name));
  return missing.map(({ title }) => `${list.name} (kolom ${title})`);
}

/** Throws AppError "listsMissing" when columns of the list were removed since it was looked at. */
export async function expectColumns({ client, pathOf }: Connection, kind: RecordKind): Promise<void> {
  const there = await readAll(
    client,
    `${pathOf(kind)}/columns?$select=name`,
    "Sites.Selected of Sites.ReadWrite.All",
  );
  const missing = missingColumns(lists[kind], there);
  if (missing.length > 0) throw new AppError({ code: "listsMissing", lists: missing });
}
