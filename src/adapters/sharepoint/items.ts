import type { GoneRow, PresentRow, RowHandle } from "@/domain/replication/replica";
import type { RecordCheck } from "@/ports/recordCheck";
import type { RowProblem } from "@/ports/sharing";
import { partOf } from "../graph/graphMessages";
import type { ListDefinition } from "./listDefinition";
import { columnsOf, readRow } from "./rows";

/** In the place of a column: what is in the library is a part of the row too. */
const missingFile = "bestand in de bibliotheek";

/**
 * An eTag holds a number that goes up with each change of the item: "\"{guid},7\"".
 * https://learn.microsoft.com/graph/api/resources/listitem
 */
export function handleOf(item: unknown): RowHandle {
  const found = partOf(item, "eTag") ?? partOf(item, "@odata.etag");
  const eTag = typeof found === "string" ? found : "";
  return { item: String(partOf(item, "id")), eTag, revision: Number(/,(\d+)"?$/.exec(eTag)?.[1] ?? 0) };
}

export function cellsIn(item: unknown): Readonly<Record<string, unknown>> {
  const fields = partOf(item, "fields");
  return typeof fields === "object" && fields !== null ? (fields as Readonly<Record<string, unknown>>) : {};
}

export function isDeleted(item: unknown): boolean {
  return partOf(item, "deleted") !== undefined;
}

export function goneRow({ kind }: ListDefinition, item: unknown): GoneRow {
  return { kind: "gone", recordKind: kind, item: String(partOf(item, "id")) };
}

/** The row of an item, with what is wrong in it; without a row when it cannot be known which record it is. */
export function presentRow(
  list: ListDefinition,
  item: unknown,
  file: string | undefined,
  check: RecordCheck,
): { readonly row: PresentRow | undefined; readonly problem: RowProblem | undefined } {
  const handle = handleOf(item);
  const read = readRow(list, cellsIn(item), file, check);
  if (!read) return { row: undefined, problem: { list: list.name, item: handle.item, columns: [] } };
  const { kinded, unreadable } = read;
  const row: PresentRow = { kind: "present", handle, row: kinded, unreadable };
  if (unreadable.length === 0) return { row, problem: undefined };
  const columns = columnsOf(list);
  const titles = unreadable.map((field) => columns[field]?.title ?? missingFile);
  return { row, problem: { list: list.name, item: handle.item, columns: titles } };
}
