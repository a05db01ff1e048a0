import type { KindedRecord } from "@/domain/workspace/recordChange";
import { laterFields } from "@/domain/workspace/records";
import type { RecordCheck } from "@/ports/recordCheck";
import { storable, UnreadableCell, type CellValue, type Column } from "./columns";
import { commonColumns, type ListDefinition, type SiteList } from "./listDefinition";

export type Cells = Readonly<Record<string, CellValue>>;
type Values = Readonly<Record<string, unknown>>;

const titleColumn = "Title";
const longestTitle = 255;

/** All columns of a list, by the field they hold. */
export function columnsOf(list: SiteList): Readonly<Record<string, Column<unknown>>> {
  return { ...commonColumns, ...list.columns, ...list.sometimes } as Readonly<
    Record<string, Column<unknown>>
  >;
}

/** A record as a row. What it does not have stays empty. */
export function cellsOf(list: ListDefinition, record: KindedRecord["record"]): Cells {
  const values = record as unknown as Values;
  const cells = Object.fromEntries(
    Object.entries(columnsOf(list)).map(([field, column]) => [
      column.name,
      values[field] === undefined || values[field] === null
        ? writeAbsent(list, field, column)
        : column.write(values[field]),
    ]),
  );
  return { [titleColumn]: shortTitle(list, values), ...cells };
}

/** Only what differs between two rows: a cell that nobody touched may have been changed by somebody else. */
export function changedCells(before: Cells, after: Cells): Cells {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}

export interface ReadRow {
  readonly kinded: KindedRecord;
  /** Fields that could not be read. */
  readonly unreadable: readonly string[];
}

/** A row as a record, with its file if it has one. Undefined when it cannot be known which record it is. */
export function readRow(
  list: ListDefinition,
  cells: Values,
  file: unknown,
  check: RecordCheck,
): ReadRow | undefined {
  const unreadable: string[] = [];
  const values: Record<string, unknown> = { ...laterFields[list.kind] };
  for (const [field, column] of Object.entries(columnsOf(list))) {
    const cell = cells[column.name];
    if (field in list.sometimes && isEmpty(cell)) continue;
    try {
      values[field] = field === "deletedAt" && isEmpty(cell) ? null : column.read(cell);
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      unreadable.push(field);
    }
  }
  if (list.fileField !== null) {
    if (file === undefined) unreadable.push(list.fileField);
    else values[list.fileField] = file;
  }
  const known = ["id", "workspace"].every(
    (field) => typeof values[field] === "string" && values[field] !== "",
  );
  if (!known) return undefined;
  const first = check(list.kind, values);
  // A text that only some records of the kind have may be an empty one: then its cell is empty too.
  const lacking = first.filter((field) => field in list.sometimes && !(field in values));
  for (const field of lacking) if (takesEmpty(list.sometimes[field])) values[field] = "";
  const again = lacking.length > 0 ? check(list.kind, values) : first;
  const wrong = again.filter((field) => !unreadable.includes(field));
  // What is wrong is left out of account by who takes the row; the kind stands with its list.
  const kinded = { kind: list.kind, record: { ...values, version: 0 } } as unknown as KindedRecord;
  return { kinded, unreadable: [...unreadable, ...wrong] };
}

function takesEmpty(column: Column<unknown> | undefined): boolean {
  try {
    return column?.read(undefined) === "";
  } catch (error) {
    if (error instanceof UnreadableCell) return false;
    throw error;
  }
}

function writeAbsent(list: ListDefinition, field: string, column: Column<unknown>): CellValue {
  const isOptional = field in list.sometimes || field === "deletedAt";
  return isOptional ? null : column.write(null);
}

/** SharePoint's first column links to the row and may not be empty. */
function shortTitle(list: ListDefinition, values: Values): string {
  const title = values["title"] ?? values["aspect"] ?? values["step"] ?? values["field"] ?? list.name;
  const firstLine = typeof title === "string" ? (storable(title).split("\n", 1)[0]?.trim() ?? "") : "";
  return (firstLine || list.name).slice(0, longestTitle);
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}
