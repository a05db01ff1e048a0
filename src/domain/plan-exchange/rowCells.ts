import { type MeasureColumn, measureColumns } from "../action-plan/measure";
import type { DocumentCell, DocumentRow } from "./documentContent";
import type { ColumnMap, PlanCell } from "./recognisedPlan";

export type RowCells = Readonly<Partial<Record<MeasureColumn, PlanCell>>>;

/** The cells of a row under the columns that a header row heads. */
export function rowCells(row: DocumentRow, header: DocumentRow, columns: ColumnMap): RowCells {
  const cells: Partial<Record<MeasureColumn, PlanCell>> = {};
  for (const column of measureColumns) {
    const heading = columns[column];
    if (heading !== undefined) cells[column] = cellUnder(row, header, heading);
  }
  return cells;
}

/** Whether it has one cell over most of its width. */
export function isOneCell({ cells }: DocumentRow, header: DocumentRow): boolean {
  const width = header.cells.reduce((sum, { span }) => sum + span, 0);
  const widest = Math.max(0, ...cells.map(({ span }) => span));
  return (
    header.cells.length > 2 &&
    cells.length <= header.cells.length / 2 &&
    (cells.length === 1 || widest > width / 2)
  );
}

function cellUnder(row: DocumentRow, header: DocumentRow, heading: number): PlanCell {
  const places = placesUnder(row, header, heading);
  const found = places.flatMap((place) => row.cells[place] ?? []);
  const [place] = places;
  const isOne = places.length === 1 && found.every(({ isMergedDown }) => !isMergedDown);
  return {
    text: found.map(({ text }) => text).join("\n"),
    isTracked: found.some(({ isTracked }) => isTracked),
    isRich: found.some(({ richness }) => (richness?.length ?? 0) > 0),
    cell: isOne && place !== undefined && !reachesFurther(row, header, heading, place) ? place : null,
  };
}

/** Who drags a border in one row gives it other edges than the header: then the count of cells tells more than the grid. */
function placesUnder(row: DocumentRow, header: DocumentRow, heading: number): readonly number[] {
  if (row.cells.length === header.cells.length) return [heading];
  const above = header.cells[heading];
  if (!above) return [];
  return row.cells.flatMap(({ column }, place) =>
    column >= above.column && column < above.column + above.span ? [place] : [],
  );
}

function reachesFurther(row: DocumentRow, header: DocumentRow, heading: number, place: number): boolean {
  if (row.cells.length === header.cells.length) return false;
  const [above, cell] = [header.cells[heading], row.cells[place]];
  return !above || !cell || endOf(cell) > endOf(above);
}

function endOf({ column, span }: DocumentCell): number {
  return column + span;
}
