import type { ClusterId } from "../framework/framework";
import type { ExchangeSummary, ListChange, WordChange } from "./changes";

/** Counts what is going to be written, from the very changes that will be carried out. [UW11] */
export function summaryOf(
  word: readonly WordChange[],
  list: readonly ListChange[],
  withoutTable: readonly ClusterId[],
): ExchangeSummary {
  const inWord = (kind: WordChange["kind"]) => word.filter((change) => change.kind === kind).length;
  const inList = (kind: ListChange["kind"]) => list.filter((change) => change.kind === kind).length;
  const filled = new Set(
    word.flatMap((change) => (change.kind === "writeCell" && change.fills ? [change.fills] : [])),
  );
  const cells = word.filter((change) => change.kind === "writeCell" && !change.fills);
  const edits = list.flatMap((change) => (change.kind === "edit" ? Object.keys(change.fields) : []));
  return {
    cellsInWord: cells.length,
    rowsIntoWord: inWord("insertRow") + filled.size,
    rowsOutOfWord: inWord("deleteRow"),
    textsInWord: inWord("writeField"),
    cellsInList: edits.length,
    rowsIntoList: inList("add") + inList("restore"),
    rowsOutOfList: inList("remove"),
    textsInList: inList("writeField"),
    marks: inWord("mark") - filled.size,
    withoutTable,
  };
}
