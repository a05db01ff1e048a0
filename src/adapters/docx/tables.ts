// A table (w:tbl) is its properties, its column widths and its rows (w:tr) of cells (w:tc). Each cell ends with a
// paragraph. A row with w:tblHeader comes back at the top of each page and is what a screen reader calls
// the header; w:cantSplit keeps a row on one page; caption and description are the alternative text.
// https://learn.microsoft.com/office/open-xml/word/working-with-wordprocessingml-tables
import { attributeText } from "./attributeText";
import { paragraphs, type ParagraphOptions } from "./paragraphs";
import { tableStyle } from "./paragraphStyles";
import { cellMargins } from "./styleXml";

interface TableFrame {
  readonly title: string;
  readonly description: string;
  /** In twips, of each column. */
  readonly widths: readonly number[];
  /** Whether the first cell of a row says what the row is about. */
  readonly rowHeaders: boolean;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly isHeader?: boolean;
  readonly maySplit?: boolean;
  /** In twips, at least. */
  readonly height?: number;
}

export function table({ title, description, widths, rowHeaders }: TableFrame, rows: string): string {
  const look = `w:firstRow="1" w:lastRow="0" w:firstColumn="${rowHeaders ? 1 : 0}" w:lastColumn="0"`;
  // The same marks once more as bits: readers of before 2010 know only these.
  const bits = rowHeaders ? "06A0" : "0620";
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyle}"/><w:tblW w:w="5000" w:type="pct"/>` +
    `<w:tblLayout w:type="fixed"/>${cellMargins({ vertical: 60, horizontal: 90 })}<w:tblLook w:val="${bits}" ${look} w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${attributeText(title)}"/><w:tblDescription w:val="${attributeText(description)}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows}</w:tbl>`
  );
}

export function row({ cells, isHeader = false, maySplit = false, height }: TableRow): string {
  const properties = [
    maySplit ? "" : "<w:cantSplit/>",
    height ? `<w:trHeight w:val="${height}"/>` : "",
    isHeader ? "<w:tblHeader/>" : "",
  ].join("");
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export function cell(width: number, text: string, options: ParagraphOptions): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs(text, options)}</w:tc>`;
}
