import type { FakeWord } from "../fakes/word/createFakeWord";
import { rowsOf, cellAt } from "../fakes/word/state/tableParts";
import { replaceText } from "../fakes/word/state/text";
import { remove, within } from "../fakes/word/state/xml";

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
    const [table] = within(opened.body, "tbl");
    const gone = table && rowsOf(table)[row];
    if (!gone) throw new Error("The document has no such row.");
    remove(gone);
  };
}
