import type { MeasureColumn, MeasureId } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { WordChange } from "./changes";
import type { DocumentPlace } from "./differences";
import type { ExchangeSides } from "./exchangeSides";
import type { LogicalRow } from "./logicalRows";
import { clusterMarker, isSameMarker, measureMarker } from "./markers";
import { type PlaceNow, type Refills, rowsIntoWord, type RowToWrite } from "./rowsIntoWord";

/** What a document is to become, before any order. */
export interface WantedInWord {
  readonly deletes: readonly LogicalRow[];
  readonly inserts: readonly RowToWrite[];
  readonly refills: Refills;
  readonly cells: readonly CellToWrite[];
  readonly marks: readonly { readonly row: LogicalRow; readonly id: MeasureId }[];
}

interface CellToWrite {
  readonly row: LogicalRow;
  readonly column: MeasureColumn;
  readonly place: DocumentPlace;
  readonly text: string;
}

interface OrderedChanges {
  readonly changes: readonly WordChange[];
  /** Of measures that found no place. */
  readonly withoutTable: readonly ClusterId[];
  /** Measures that got a row. */
  readonly written: ReadonlySet<MeasureId>;
}

/**
 * The changes in the order in which they can be carried out: rows go from the bottom up, then texts and marks, then rows
 * come from the bottom up, so that no place shifts before it is used. [UW11]
 */
export function wordChanges(sides: ExchangeSides, wanted: WantedInWord): OrderedChanges {
  const { deletes, inserts, refills, cells, marks } = wanted;
  const gone = deletes
    .flatMap(({ table, main, rest }) => [main, ...rest].map(({ row }) => ({ table, row })))
    .sort((one, other) => other.table - one.table || other.row - one.row);
  const now: PlaceNow = (table, row) => {
    const ofTable = gone.filter((each) => each.table === table);
    if (ofTable.some((each) => each.row === row)) return undefined;
    return row - ofTable.filter((each) => each.row < row).length;
  };
  const { filled, inserted, withoutTable, written } = rowsIntoWord(sides, inserts, refills, now);
  return {
    changes: [
      ...gone.map(({ table, row }) => ({ kind: "deleteRow", table, row }) as const),
      ...cells.flatMap((cell) => cellWrites(cell, now)),
      ...marks.flatMap((mark) => rowMark(mark, cells, now)),
      ...clusterMarks(sides, now),
      ...filled,
      ...inserted,
    ],
    withoutTable,
    written,
  };
}

/** The whole text goes into the first row of a measure; what went on below it is emptied. */
function cellWrites({ row, column, place, text }: CellToWrite, now: PlaceNow): readonly WordChange[] {
  const { table } = place;
  const below = row.rest.flatMap(({ row: at, cells }): readonly WordChange[] => {
    const cell = cells[column];
    if (!cell || cell.cell === null || cell.text.trim() === "") return [];
    return [{ kind: "writeCell", table, row: now(table, at) ?? at, cell: cell.cell, text: "" }];
  });
  const at = now(table, place.row) ?? place.row;
  return [{ kind: "writeCell", table, row: at, cell: place.cell, text }, ...below];
}

/** Marks a row that has no mark yet, or loses it because its first cell is written anew. */
function rowMark(
  { row, id }: WantedInWord["marks"][number],
  cells: readonly CellToWrite[],
  now: PlaceNow,
): readonly WordChange[] {
  const { table, main } = row;
  const marker = measureMarker(id);
  if (marker === undefined) return [];
  const isMarked = main.markers.some((name) => isSameMarker(name, marker));
  const isRewritten = cells.some(
    ({ place }) => place.table === table && place.row === main.row && place.cell === 0,
  );
  if (isMarked && !isRewritten) return [];
  return [{ kind: "mark", table, row: now(table, main.row) ?? main.row, cell: 0, marker }];
}

/** A table of one cluster is marked at its header, so that it is known again when its heading goes. */
function clusterMarks({ recognised, content }: ExchangeSides, now: PlaceNow): readonly WordChange[] {
  const names = content.tables.flatMap(({ rows }) => rows.flatMap(({ markers }) => markers));
  const marked = new Set(names.map((name) => name.toLowerCase()));
  return recognised.tables.flatMap(({ table, parts }): readonly WordChange[] => {
    const [part, ...others] = parts;
    const header = part?.rows.find(({ kind }) => kind === "header");
    if (!part || part.cluster === null || part.isCopy || others.length > 0 || !header) return [];
    const marker = clusterMarker(part.cluster);
    if (marked.has(marker)) return [];
    marked.add(marker);
    return [{ kind: "mark", table, row: now(table, header.row) ?? header.row, cell: 0, marker }];
  });
}
