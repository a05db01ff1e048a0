import { furthestHeading } from "@/domain/plan-exchange/documentContent";
import { OpenCell, OpenRow, OpenTable } from "./openParts";
import type { ReadTable } from "./readContent";

/** Follows the tables that we are in, one inside a cell of the other. */
export class TableReader {
  private readonly open: OpenTable[] = [];
  private readonly found: OpenTable[] = [];
  /** The paragraphs before where we are, per cell that we are in. */
  private readonly before: string[][] = [[]];

  get row(): OpenRow | undefined {
    return this.open.at(-1)?.row;
  }

  get cell(): OpenCell | undefined {
    return this.row?.cell;
  }

  openCells(): readonly OpenCell[] {
    return this.open.flatMap(({ row }) => row?.cell ?? []);
  }

  read(): readonly ReadTable[] {
    return this.found.map((table) => table.closed());
  }

  openTable(): void {
    const near = this.before.flatMap((texts) => texts).reverse();
    const table = new OpenTable(near.slice(0, furthestHeading), this.open.length + 1);
    this.open.push(table);
    this.found.push(table);
  }

  closeTable(): void {
    this.open.pop();
    this.before.at(-1)?.splice(0);
  }

  openRow(start: number): void {
    const table = this.open.at(-1);
    if (table) table.row = new OpenRow(start);
  }

  closeRow(end: number): void {
    const table = this.open.at(-1);
    const row = table?.row;
    if (!table || !row) return;
    if (row.isHeader && table.headerRows === table.rows.length) table.headerRows += 1;
    table.rows.push(row.closed(end));
    table.row = undefined;
  }

  openCell(start: number, end: number): void {
    if (this.row) this.row.cell = new OpenCell(start, end);
    this.before.push([]);
  }

  closeCell(contentEnd: number, end: number): void {
    this.before.pop();
    const { row } = this;
    if (!row?.cell) return;
    const { cell } = row;
    row.cells.push(cell.closed(row.column, contentEnd, end));
    row.column += cell.span;
    row.cell = undefined;
  }

  passParagraph(text: string): void {
    if (text.trim() !== "") this.before.at(-1)?.push(text);
  }

  /** What the properties of a row or a cell say. */
  property(name: string, value: string | undefined): void {
    const { row, cell } = this;
    if (name === "w:gridSpan" && cell) cell.span = Math.max(1, Number(value) || 1);
    else if (name === "w:vMerge" && cell) cell.isMergedDown = true;
    else if (name === "w:tblHeader" && row) row.isHeader = isOn(value);
    else if (name === "w:gridBefore" && row) row.column = Number(value) || 0;
  }
}

/** Word's own switches are on when they say nothing else. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
