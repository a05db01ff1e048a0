import { type DocumentTable, furthestHeading } from "@/domain/plan-exchange/documentContent";
import { readOoxml } from "./readOoxml";

/** The texts of a table as Word itself tells them, row by row. */
export type TableValues = readonly (readonly string[])[];

const fewestColumns = 5;

/** A table of Bijlage 5 has at least five of its columns; of any other the plain texts are enough. */
export function mayHoldPlan(values: TableValues): boolean {
  return values.some((row) => row.length >= fewestColumns);
}

/**
 * A table as OOXML tells of it: the plain values hold deleted text on one host and not on the other, and say nothing of
 * formatting or marks (OfficeDev/office-js#1267 #2314 #5286).
 */
export function readTable(
  values: TableValues,
  ooxml: string,
  around: Pick<DocumentTable, "before" | "nesting">,
): DocumentTable {
  const read = readOoxml(ooxml)?.tables[0];
  if (!read) return plainTable(values, around);
  const hasSameShape =
    read.rows.length === values.length &&
    read.rows.every((row, index) => row.cells.length === values[index]?.length);
  return {
    ...around,
    headerRows: read.headerRows,
    rows: read.rows.map(({ cells, markers, isTakenOut }) => ({
      markers,
      ...(isTakenOut !== undefined && { isTakenOut }),
      cells: cells.map(({ text, column, span, isMergedDown, richness, isTracked }) => ({
        text,
        column,
        span,
        // Where Word counts other cells than its own OOXML has, an index may mean another cell: then nothing is written.
        isMergedDown: isMergedDown || !hasSameShape,
        richness,
        isTracked,
      })),
    })),
  };
}

export function plainTable(
  values: TableValues,
  around: Pick<DocumentTable, "before" | "nesting">,
): DocumentTable {
  return {
    ...around,
    headerRows: 0,
    rows: values.map((row) => ({
      markers: [],
      cells: row.map((text, column) => ({
        text,
        column,
        span: 1,
        isMergedDown: false,
        richness: null,
        isTracked: false,
      })),
    })),
  };
}

/** The nearest first. Paragraphs of cells come along when the range between two tables is asked for. */
export function headingsAbove(
  paragraphs: readonly { readonly text: string; readonly tableNestingLevel: number }[],
): readonly string[] {
  return paragraphs
    .filter(({ text, tableNestingLevel }) => tableNestingLevel === 0 && text.trim() !== "")
    .map(({ text }) => text)
    .reverse()
    .slice(0, furthestHeading);
}
