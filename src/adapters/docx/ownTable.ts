import type { DocumentColumn, DocumentTable } from "@/domain/action-plan/planDocumentPages";
import { sharedWidths } from "./columnWidths";
import type { PageSetup } from "./pageSetup";
import type { ParagraphStyle } from "./paragraphStyles";
import { mayRowSplit } from "./rowSplitting";
import { cell, row, table } from "./tables";
import { texts } from "./texts";

const toTheRight = '<w:jc w:val="right"/>';

/** A table on one of our own pages; its first column says what each row is about. */
export function ownTable({ title, columns, rows, hasTotal }: DocumentTable, page: PageSetup): string {
  const widths = sharedWidths(
    columns.map(({ width }) => width),
    page,
  );
  const cellsOf = (written: readonly string[], style: ParagraphStyle) =>
    columns.map((column, index) =>
      cell(widths[index] ?? 0, written[index] ?? "", { style, layout: layoutOf(column) }),
    );
  const headings = columns.map(({ heading }) => heading);
  const last = rows.length - 1;
  const body = rows.map((written, index) =>
    row({
      cells: cellsOf(written, hasTotal && index === last ? "PvaTotaal" : "PvaTabeltekst"),
      maySplit: mayRowSplit(written, widths, page),
    }),
  );
  return table(
    { title, description: texts.tableOf(title, columns.length), widths, rowHeaders: true },
    row({ cells: cellsOf(headings, "PvaKolomkop"), isHeader: true }) + body.join(""),
  );
}

function layoutOf({ holds }: DocumentColumn): string {
  return holds === "numbers" ? toTheRight : "";
}
