// https://learn.microsoft.com/javascript/api/word/word.table and word.tablecell, WordApi 1.3
import type { Element } from "@xmldom/xmldom";
import { generalException, invalidArgument, itemNotFound, NotInFake, Refusal } from "../refusal";
import type { OpenDocument } from "../state/openDocument";
import { cellAt, cellsOf, isMerged, rowOfCell, rowsOf, tableOfRow } from "../state/tableParts";
import { replaceText } from "../state/text";
import { ancestor, childrenOf, insertAfter, make, ownerOf, remove, valueOf, within } from "../state/xml";
import { aNumber, aText, rowsOfTexts } from "./given";
import type { Kind, Of } from "./hostObject";

export const tableCollection: Kind<Of<"TableCollection">> = {
  items: ({ settings }, { of }) =>
    within(of, "tbl")
      // What stands in a text box is not there for this interface (#2945).
      .filter((table) => !ancestor(table, "txbxContent"))
      .filter((table) => settings.listsNestedTables || !ancestor(table, "tc"))
      .map((element) => ({ kind: "Table", element })),
  reach: {
    getFirst: (_, { of }) => {
      const [first] = within(of, "tbl");
      return first ? { kind: "Table", element: first } : null;
    },
  },
};

export const table: Kind<Of<"Table">> = {
  read: {
    rowCount: (_, { element }) => rowsOf(element).length,
    headerRowCount: (_, { element }) => {
      const rows = rowsOf(element);
      const first = rows.findIndex((row) => within(row, "tblHeader").length === 0);
      return first === -1 ? rows.length : first;
    },
    isUniform: (_, { element }) => {
      const lengths = new Set(rowsOf(element).map((row) => cellsOf(row).length));
      return lengths.size <= 1 && !isMerged(element);
    },
    nestingLevel: (_, { element }) => {
      let level = 1;
      for (let cell = ancestor(element, "tc"); cell; cell = ancestor(cell, "tc")) level += 1;
      return level;
    },
    values: ({ textOf }, { element }) => rowsOf(element).map((row) => cellsOf(row).map(textOf)),
  },
  reach: {
    getCell: (_, { element }, given) => {
      const [row, column] = [aNumber(given, 0, "Table.getCell"), aNumber(given, 1, "Table.getCell")];
      const found = cellAt(element, row, column);
      if (!found) throw itemNotFound("Table.getCell");
      return { kind: "TableCell", element: found };
    },
    getRange: (_, { element }, [at = "Whole"]) => {
      if (at !== "Whole" && at !== "Start" && at !== "After")
        throw new NotInFake(`Table.getRange("${String(at)}")`);
      return { kind: "Range", element, at };
    },
  },
  call: {
    deleteRows: (document, { element }, given) => {
      const first = aNumber(given, 0, "Table.deleteRows");
      const count = given[1] === undefined ? 1 : aNumber(given, 1, "Table.deleteRows");
      document.beginWrite("Table.deleteRows");
      const rows = rowsOf(element);
      const gone = rows.slice(first, first + count);
      if (gone.length < count) throw itemNotFound("Table.deleteRows");
      if (document.tracking !== "Off")
        gone.forEach((row) => {
          markRow(row, "del", document.nextChange());
        });
      else if (gone.length === rows.length) remove(element);
      else gone.forEach(remove);
    },
  },
};

export const tableCell: Kind<Of<"TableCell">> = {
  read: {
    value: ({ textOf }, { element }) => textOf(element),
    rowIndex: (_, { element }) => rowsOf(tableOfRow(rowOfCell(element))).indexOf(rowOfCell(element)),
    cellIndex: (_, { element }) => {
      // Takes the whole sync along (#3200).
      if (within(element, "vMerge").length > 0) throw generalException("TableCell.cellIndex");
      return cellsOf(rowOfCell(element)).indexOf(element);
    },
  },
  write: {
    value: (document, { element }, value) => {
      document.beginWrite("TableCell.value");
      refuseLocked(element);
      replaceText(element, aText([value], 0, "TableCell.value"), document.writing());
    },
  },
  reach: {
    body: (_, { element }) => ({ kind: "Body", element, type: "TableCell" }),
    insertRows: (document, { element }, given) => {
      const where = "TableCell.insertRows";
      if (given[0] !== "After") throw new NotInFake(`insertRows("${String(given[0])}")`);
      document.beginWrite(where);
      const row = rowOfCell(element);
      if (within(row, "vMerge").length > 0)
        throw new NotInFake("insertRows beside cells that are merged down");
      return { kind: "TableRowCollection", rows: addRows(document, row, given) };
    },
  },
};

/** The neighbour is the template ("using the first or last existing row as a template" at addRows), but for its marks. */
function addRows(document: OpenDocument, row: Element, given: readonly unknown[]): readonly Element[] {
  const count = aNumber(given, 1, "TableCell.insertRows");
  const texts = rowsOfTexts(given[2], "TableCell.insertRows");
  if (texts.some((each) => each.length > cellsOf(row).length)) throw invalidArgument("TableCell.insertRows");
  const { writing } = document;
  let last = row;
  return Array.from({ length: count }, (_, index) => {
    const added = row.cloneNode(true) as Element;
    for (const mark of ["bookmarkStart", "bookmarkEnd"]) within(added, mark).forEach(remove);
    cellsOf(added).forEach((cell, column) => {
      replaceText(cell, texts[index]?.[column] ?? "", { ...writing(), nextChange: null });
    });
    if (document.tracking !== "Off") markRow(added, "ins", document.nextChange());
    insertAfter(added, last);
    last = added;
    return added;
  });
}

function markRow(row: Element, kind: "ins" | "del", id: string): void {
  const document = ownerOf(row);
  let [properties] = childrenOf(row, "trPr");
  if (!properties) {
    properties = make(document, "trPr");
    const [exceptions] = childrenOf(row, "tblPrEx");
    row.insertBefore(properties, exceptions ? exceptions.nextSibling : row.firstChild);
  }
  properties.appendChild(make(document, kind, { id, author: "add-in", date: "2026-01-01T00:00:00Z" }));
}

/** A control that its maker locked is not written in. */
function refuseLocked(cell: Element): void {
  const locks = within(cell, "lock").map((lock) => valueOf(lock));
  if (locks.some((lock) => lock === "contentLocked" || lock === "sdtContentLocked")) {
    throw new Refusal("AccessDenied", "You don't have permissions to do this operation.", "TableCell.value");
  }
}
