import type { FakeWord } from "../fakes/word/createFakeWord";
import type { Element } from "@xmldom/xmldom";
import { cellAt, cellsOf, rowsOf } from "../fakes/word/state/tableParts";
import { replaceText } from "../fakes/word/state/text";
import { childrenOf, insertAfter, make, ownerOf, remove, valueOf, within } from "../fakes/word/state/xml";

type Act = (document: FakeWord["document"]) => void;

/** What a person does: types in the second cell of the first measure. */
export function type(text: string): Act {
  return typeAt({ row: 1, column: 1 }, text);
}

/** Types in a cell of the first table. What was marked there stays: only what stands in it goes. */
export function typeAt(place: { readonly row: number; readonly column: number }, text: string): Act {
  return (opened) => {
    const [table] = within(opened.body, "tbl");
    const cell = table && cellAt(table, place.row, place.column);
    if (!cell) throw new Error("The document has no such cell.");
    replaceText(cell, text, { ...opened.writing(), keepsBookmarks: true });
  };
}

/** Takes a row out of the first table. */
export function takeRowOut(row: number): Act {
  return (opened) => {
    remove(rowsAnd(opened, row)[1]);
  };
}

/** Cuts a row and puts it back as the last. What is marked in it comes along. */
export function moveRowDown(row: number): Act {
  return (opened) => {
    const [rows, moved] = rowsAnd(opened, row);
    const last = rows.at(-1);
    if (last && last !== moved) insertAfter(moved, last);
  };
}

/** Copies a row to below itself. Names of bookmarks are there once, so a copy has none. */
export function copyRow(row: number): Act {
  return (opened) => {
    const [, source] = rowsAnd(opened, row);
    const copy = source.cloneNode(true) as Element;
    for (const mark of ["bookmarkStart", "bookmarkEnd"]) within(copy, mark).forEach(remove);
    insertAfter(copy, source);
  };
}

/** Splits a cell in two: the cells above and below it then span two columns of the grid. */
export function splitCell({ row, column }: { readonly row: number; readonly column: number }): Act {
  return (opened) => {
    const [rows, split] = rowsAnd(opened, row);
    const cell = cellsOf(split)[column];
    if (!cell || cellsOf(split).length !== 7) return;
    for (const other of rows) {
      const wide = cellsOf(other)[column];
      if (wide && other !== split) widen(wide);
    }
    const added = cell.cloneNode(true) as Element;
    for (const mark of ["bookmarkStart", "bookmarkEnd"]) within(added, mark).forEach(remove);
    replaceText(added, "", { nextChange: null, keepsBookmarks: false });
    insertAfter(added, cell);
  };
}

/** Turns track changes on or off. */
export function track(isOn: boolean): Act {
  return (opened) => {
    opened.tracking = isOn ? "TrackAll" : "Off";
  };
}

/** Accepts all that is tracked. */
export function acceptAll(): Act {
  return ({ body }) => {
    for (const row of within(body, "tr")) {
      const isOut = childrenOf(row, "trPr").some((properties) => childrenOf(properties, "del").length > 0);
      if (isOut) remove(row);
    }
    within(body, "del").forEach(remove);
    for (const added of within(body, "ins")) {
      for (const child of Array.from(added.childNodes)) added.parentNode?.insertBefore(child, added);
      remove(added);
    }
  };
}

function rowsAnd(opened: FakeWord["document"], row: number): readonly [readonly Element[], Element] {
  const [table] = within(opened.body, "tbl");
  const rows = table ? rowsOf(table) : [];
  const found = rows[row];
  if (!found) throw new Error("The document has no such row.");
  return [rows, found];
}

function widen(cell: Element): void {
  const [properties] = childrenOf(cell, "tcPr");
  if (!properties) return;
  const [span] = childrenOf(properties, "gridSpan");
  const columns = String(1 + Number(span ? valueOf(span) : "1"));
  if (span) remove(span);
  const made = make(ownerOf(cell), "gridSpan", { val: columns });
  const [width] = childrenOf(properties, "tcW");
  if (width) insertAfter(made, width);
  else properties.insertBefore(made, properties.firstChild);
}
