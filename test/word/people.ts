import type { FakeWord } from "../fakes/word/createFakeWord";
import { cellAt } from "../fakes/word/state/tableParts";
import { replaceText } from "../fakes/word/state/text";
import { within } from "../fakes/word/state/xml";

/** What a person does: types in the second cell of the first measure. */
export function type(text: string): (document: FakeWord["document"]) => void {
  return (opened) => {
    const [table] = within(opened.body, "tbl");
    const cell = table && cellAt(table, 1, 1);
    if (!cell) throw new Error("The document has no such cell.");
    replaceText(cell, text, opened.writing());
  };
}
