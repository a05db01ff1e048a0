import type { Element } from "@xmldom/xmldom";
import { itemNotFound } from "../refusal";
import { ancestor, childrenOf, within } from "./xml";

/** Rows and cells may stand in a content control (w:sdt). */
export function rowsOf(table: Element): readonly Element[] {
  return partsOf(table, "tr");
}

export function cellsOf(row: Element): readonly Element[] {
  return partsOf(row, "tc");
}

function partsOf(of: Element, name: string): readonly Element[] {
  return childrenOf(of).flatMap((child) => {
    if (child.localName === name) return [child];
    return child.localName === "sdt"
      ? childrenOf(child, "sdtContent").flatMap((each) => partsOf(each, name))
      : [];
  });
}

export function rowOfCell(cell: Element): Element {
  return found(ancestor(cell, "tr"), "TableCell.parentRow");
}

export function tableOfRow(row: Element): Element {
  return found(ancestor(row, "tbl"), "TableRow.parentTable");
}

export function cellAt(table: Element, row: number, column: number): Element | undefined {
  const inRow = rowsOf(table)[row];
  return inRow && cellsOf(inRow)[column];
}

export function isMerged(table: Element): boolean {
  return within(table, "gridSpan").length > 0 || within(table, "vMerge").length > 0;
}

function found(element: Element | null, location: string): Element {
  if (!element) throw itemNotFound(location);
  return element;
}
