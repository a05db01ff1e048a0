// https://learn.microsoft.com/javascript/api/word/word.range and word.paragraph. Of a range this fake knows the whole of an
// element, or its start: more is not used.
import type { Element } from "@xmldom/xmldom";
import { invalidArgument, NotInFake } from "../refusal";
import { putBookmark, bookmarksOf } from "../state/bookmarks";
import { flatOpcOf } from "../state/flatOpcOf";
import { takeInOoxml } from "../state/insertedOoxml";
import type { OpenDocument } from "../state/openDocument";
import { replaceText } from "../state/text";
import { ancestor, insertAfter, valueOf, within, wordNamespace } from "../state/xml";
import { aText } from "./given";
import type { HostObject, Kind, Of } from "./hostObject";

const places = ["Whole", "Start", "End", "Content", "After"];

function rangeOf(element: Element, given: readonly unknown[], location: string): HostObject {
  const at = given[0] ?? "Whole";
  if (typeof at !== "string" || !places.includes(at)) throw invalidArgument(location);
  return { kind: "Range", element, at };
}

/** Behind the one, or from the start of the document, up to and with the first paragraph of the other. */
function between({ body }: OpenDocument, from: Element, to: Element): readonly Element[] {
  const all = within(body, "p");
  const first = from === body ? 0 : all.indexOf(within(from, "p").at(-1) ?? from) + 1;
  return all.slice(first, all.indexOf(within(to, "p")[0] ?? to) + 1);
}

export const body: Kind<Of<"Body">> = {
  read: {
    text: ({ textOf }, { element }) => textOf(element),
    type: (_, { type }) => type,
  },
  reach: {
    tables: (_, { element }) => ({ kind: "TableCollection", of: element }),
    getRange: (_, { element }, given) => rangeOf(element, given, "Body.getRange"),
    paragraphs: (_, { element }) => ({ kind: "ParagraphCollection", paragraphs: within(element, "p") }),
  },
};

export const range: Kind<Of<"Range">> = {
  read: {
    text: ({ textOf }, { element }) => textOf(element),
  },
  reach: {
    getRange: (_, { element }, given) => rangeOf(element, given, "Range.getRange"),
    paragraphs: (document, { element, to }) => ({
      kind: "ParagraphCollection",
      paragraphs: to
        ? between(document, element, to)
        : element.localName === "p"
          ? [element]
          : within(element, "p"),
    }),
    parentBody: (document, { element, body: type }) => {
      const cell = ancestor(element, "tc");
      return cell
        ? { kind: "Body", element: cell, type: "TableCell" }
        : { kind: "Body", element: document.body, type: type ?? "MainDoc" };
    },
    parentTableOrNullObject: (_, { element }) => {
      const found = ancestor(element, "tbl");
      return found && { kind: "Table", element: found };
    },
    parentContentControlOrNullObject: (_, { element }) => {
      const found = ancestor(element, "sdt");
      return found && { kind: "ContentControl", element: found };
    },
    // Only from a point behind one block to a point in a later one: the paragraphs that stand between two tables.
    expandTo: (document, { element, at }, [other]) => {
      const to = other as HostObject | undefined;
      if (to?.kind !== "Range" || to.at !== "Start" || (at !== "After" && element !== document.body)) {
        throw new NotInFake("Range.expandTo other than from behind a table to the start of the next");
      }
      return { kind: "Range", element, at: "Between", to: to.element };
    },
    insertOoxml: (document, self, given) => insertOoxml(document, self.element, given),
    insertText: (document, { element, at }, given) => {
      if (given[1] !== "Replace" || (at !== "Whole" && at !== "Content")) {
        throw new NotInFake(`insertText at ${at}, "${String(given[1])}"`);
      }
      document.beginWrite("Range.insertText");
      replaceText(element, aText(given, 0, "Range.insertText"), document.writing());
      return { kind: "Range", element, at };
    },
  },
  call: {
    getBookmarks: (document, { element }, [includesHidden = false]) =>
      bookmarksOf(document.bookmarks(), element).filter(
        (name) => includesHidden === true || !name.startsWith("_"),
      ),
    insertBookmark: (document, { element }, given) => {
      document.beginWrite("Range.insertBookmark");
      putBookmark(document.body, aText(given, 0, "Range.insertBookmark"), element);
    },
    getOoxml: (document, { element }) => flatOpcOf(document.package, element),
    select: (document, { element }) => {
      document.shown.push(element);
    },
  },
};

function insertOoxml(document: OpenDocument, element: Element, given: readonly unknown[]): HostObject {
  const xml = aText(given, 0, "Range.insertOoxml");
  if (given[1] !== "After" || element.localName !== "p" || element.parentNode !== document.body) {
    throw new NotInFake(`insertOoxml in <${element.nodeName}>, "${String(given[1])}"`);
  }
  if (document.tracking !== "Off") throw new NotInFake("insertOoxml while changes are tracked");
  document.beginWrite("Range.insertOoxml");
  const blocks = takeInOoxml(xml, document.package);
  settleBookmarks(document, blocks);
  let last = element;
  for (const block of blocks) {
    insertAfter(block, last);
    last = block;
  }
  return { kind: "Range", element: last, at: "Whole" };
}

/** Ids of bookmarks are those of one document: what comes in gets others. A bookmark may end in a later block. */
function settleBookmarks(document: OpenDocument, blocks: readonly Element[]): void {
  const resident = new Set(document.bookmarks().map(({ name }) => name.toLowerCase()));
  let highest = Math.max(
    0,
    ...within(document.body, "bookmarkStart").map((each) => Number(valueOf(each, "id"))),
  );
  const ends = new Map(
    blocks.flatMap((block) => within(block, "bookmarkEnd")).map((end) => [valueOf(end, "id"), end]),
  );
  for (const start of blocks.flatMap((block) => within(block, "bookmarkStart"))) {
    const marks = [start, ends.get(valueOf(start, "id"))];
    // A name is there once: of a copy that is pasted in, the bookmarks stay behind. Not verified for insertOoxml.
    if (resident.has(valueOf(start, "name").toLowerCase())) {
      for (const mark of marks) mark?.parentNode?.removeChild(mark);
      continue;
    }
    highest += 1;
    for (const mark of marks)
      mark?.setAttributeNS(wordNamespace, `${mark.prefix ?? "w"}:id`, String(highest));
  }
}

export const paragraphCollection: Kind<Of<"ParagraphCollection">> = {
  items: (_, { paragraphs }) => paragraphs.map((element) => ({ kind: "Paragraph", element })),
  reach: {
    getFirst: (_, { paragraphs: [first] }) => (first ? { kind: "Paragraph", element: first } : null),
    getLast: (_, { paragraphs }) => {
      const last = paragraphs.at(-1);
      return last ? { kind: "Paragraph", element: last } : null;
    },
  },
};

export const paragraph: Kind<Of<"Paragraph">> = {
  read: {
    text: ({ textOf }, { element }) => textOf(element),
    tableNestingLevel: (_, { element }) => {
      let level = 0;
      for (let each = ancestor(element, "tbl"); each; each = ancestor(each, "tbl")) level += 1;
      return level;
    },
  },
  reach: {
    getRange: (_, { element }, given) => rangeOf(element, given, "Paragraph.getRange"),
    getPreviousOrNullObject: (document, { element }) => {
      const all = within(document.body, "p");
      const before = all[all.indexOf(element) - 1];
      return before ? { kind: "Paragraph", element: before } : null;
    },
  },
};
