import { type MeasureColumn, measureColumns } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { DocumentPlace, ExchangeAnswers } from "./differences";
import type { RowTexts } from "./likeness";
import type { PlanCell, PlanRow, PlanTable, PlanTablePart, RecognisedPlan } from "./recognisedPlan";
import { settledText } from "./settledText";

/** A row of the document as one measure: with the rows below it that go on with it. */
export interface LogicalRow {
  readonly table: number;
  readonly cluster: ClusterId;
  readonly main: PlanRow;
  readonly rest: readonly PlanRow[];
  /** Of the mapped columns, settled. */
  readonly texts: RowTexts;
}

/** The parts of the document that a plan is exchanged with, and their rows as measures. */
export function logicalRows({ tables }: RecognisedPlan, answers: ExchangeAnswers): readonly LogicalRow[] {
  return tables.flatMap((table) => table.parts.flatMap((part) => rowsOfPart(table, part, answers)));
}

function rowsOfPart(
  { table }: PlanTable,
  { cluster, rows, isCopy }: PlanTablePart,
  { continuations }: ExchangeAnswers,
): readonly LogicalRow[] {
  if (cluster === null || isCopy) return [];
  const groups: { main: PlanRow; rest: PlanRow[] }[] = [];
  for (const row of rows) {
    const isMarked = row.markers.length > 0;
    const goesOn = row.kind === "continuation" && !isMarked && continuations === "join";
    if (goesOn && groups.length > 0) groups.at(-1)?.rest.push(row);
    else if (row.kind === "measure" || row.kind === "continuation" || (row.kind === "free" && isMarked))
      groups.push({ main: row, rest: [] });
  }
  return groups.map(({ main, rest }) => ({ table, cluster, main, rest, texts: textsOf([main, ...rest]) }));
}

function textsOf(rows: readonly PlanRow[]): RowTexts {
  const texts: Partial<Record<MeasureColumn, string>> = {};
  for (const column of measureColumns) {
    const cells = cellsOf(rows, column);
    if (cells.length === 0) continue;
    texts[column] = cells
      .map(({ text }) => settledText(text))
      .filter((text) => text !== "")
      .join("\n");
  }
  return texts;
}

export function cellsOf(rows: readonly PlanRow[], column: MeasureColumn): readonly PlanCell[] {
  return rows.flatMap(({ cells }) => cells[column] ?? []);
}

/** Where a measure stands in a column; null where that column cannot be written in its row. */
export function placeOf({ table, main, rest }: LogicalRow, column: MeasureColumn): DocumentPlace | null {
  const cells = cellsOf([main, ...rest], column);
  const first = cells[0]?.cell ?? null;
  const isWritable = first !== null && cells.every(({ cell, text }) => cell !== null || text.trim() === "");
  return isWritable ? { table, row: main.row, cell: first } : null;
}

/** Where to go to see it. */
export function rowPlace({ table, main }: LogicalRow): DocumentPlace {
  return { table, row: main.row, cell: main.cells.title?.cell ?? 0 };
}
