import type { GoneRow, PresentRow } from "@/domain/replication/replica";
import type { RowProblem } from "@/ports/sharing";
import { partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import type { ListDefinition } from "./listDefinition";
import { rowHandle, rowName } from "./rowHandle";
import { columnsOf, readRow } from "./rows";

/** In the place of a column: what is in the library is a part of the row too. */
const missingFile = "bestand in de bibliotheek";

export function cellsIn(item: unknown): Readonly<Record<string, unknown>> {
  const fields = partOf(item, "fields");
  return typeof fields === "object" && fields !== null ? (fields as Readonly<Record<string, unknown>>) : {};
}

export function isDeleted(item: unknown): boolean {
  return partOf(item, "deleted") !== undefined;
}

export function goneRow({ listOf }: Connection, { kind }: ListDefinition, item: unknown): GoneRow {
  return { kind: "gone", recordKind: kind, item: rowName(listOf(kind), String(partOf(item, "id"))) };
}

/** The row of an item, with what is wrong in it; without a row when it cannot be known which record it is. */
export function presentRow(
  { listOf, check }: Connection,
  list: ListDefinition,
  item: unknown,
  file: string | undefined,
): { readonly row: PresentRow | undefined; readonly problem: RowProblem | undefined } {
  const read = readRow(list, cellsIn(item), file, check);
  const problem = (columns: readonly string[]) => ({
    list: list.name,
    item: String(partOf(item, "id")),
    columns,
  });
  if (!read) return { row: undefined, problem: problem([]) };
  const { kinded, unreadable } = read;
  const handle = rowHandle(listOf(list.kind), item);
  const row: PresentRow = { kind: "present", handle, row: kinded, unreadable };
  if (unreadable.length === 0) return { row, problem: undefined };
  const columns = columnsOf(list);
  return { row, problem: problem(unreadable.map((field) => columns[field]?.title ?? missingFile)) };
}
