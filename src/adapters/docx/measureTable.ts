// A table (w:tbl) is its properties, its column widths and its rows (w:tr) of cells (w:tc). Each cell ends with a
// paragraph. A row with w:tblHeader comes back at the top of each page and is what a screen reader calls
// the header; w:cantSplit keeps a row on one page; caption and description are the alternative text.
// https://learn.microsoft.com/office/open-xml/word/working-with-wordprocessingml-tables
import { type Measure, type MeasureColumn, measureColumns } from "@/domain/action-plan/measure";
import type { PlanDocumentCluster } from "@/domain/action-plan/planDocument";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { type Bookmarks, clusterBookmark, measureBookmark } from "./bookmarks";
import { columnWidths } from "./columnWidths";
import { escapeXml } from "./escapeXml";
import { paragraphs, type ParagraphOptions } from "./paragraphs";
import { mayRowSplit } from "./rowSplitting";
import { measureTableStyle } from "./stylesPart";
import { texts } from "./texts";

/** Room to write in, as in the form, where a cluster has no measures yet. */
const emptyRows = 3;
const emptyRowHeight = 567;

export function measureTable(
  cluster: PlanDocumentCluster,
  columns: PlanFormat["columns"],
  bookmarks: Bookmarks,
): string {
  const rows =
    cluster.measures.length > 0
      ? cluster.measures.map((measure) => measureRow(measure, bookmarks)).join("")
      : emptyRow().repeat(emptyRows);
  return `<w:tbl>${tableProperties(cluster.heading)}${grid}${headerRow(cluster, columns, bookmarks)}${rows}</w:tbl>`;
}

function tableProperties(heading: string): string {
  return (
    `<w:tblPr><w:tblStyle w:val="${measureTableStyle}"/><w:tblW w:w="5000" w:type="pct"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0"' +
    ` w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeXml(heading)}"/>` +
    `<w:tblDescription w:val="${escapeXml(texts.tableDescription(heading))}"/></w:tblPr>`
  );
}

const grid = `<w:tblGrid>${measureColumns.map((column) => `<w:gridCol w:w="${columnWidths[column]}"/>`).join("")}</w:tblGrid>`;

function headerRow(
  cluster: PlanDocumentCluster,
  columns: PlanFormat["columns"],
  bookmarks: Bookmarks,
): string {
  const bookmark = bookmarks.mark(clusterBookmark(cluster.id));
  const cells = measureColumns.map((column, index) =>
    cell(column, columns[column], { style: "PvaKolomkop", ...(index === 0 && { bookmark }) }),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function measureRow(measure: Measure, bookmarks: Bookmarks): string {
  const { start, end } = bookmarks.mark(measureBookmark(measure.id));
  // Collapsed at the start of the cell: text that is typed over cannot widen or empty it.
  const bookmark = { start: start + end, end: "" };
  const properties = mayRowSplit(measure) ? "" : "<w:trPr><w:cantSplit/></w:trPr>";
  const cells = measureColumns.map((column, index) =>
    cell(column, measure[column], { style: "PvaTabeltekst", ...(index === 0 && { bookmark }) }),
  );
  return `<w:tr>${properties}${cells.join("")}</w:tr>`;
}

function emptyRow(): string {
  const cells = measureColumns.map((column) => cell(column, "", { style: "PvaTabeltekst" }));
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${emptyRowHeight}"/></w:trPr>${cells.join("")}</w:tr>`;
}

function cell(column: MeasureColumn, text: string, options: ParagraphOptions): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${columnWidths[column]}" w:type="dxa"/></w:tcPr>${paragraphs(text, options)}</w:tc>`;
}
