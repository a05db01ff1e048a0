// The text between two marks: what a bookmark of more than a point leads to. Its ends are the marks themselves, or comments
// where those went; comments are no text, and do not come into the file.
import type { Element, Node } from "@xmldom/xmldom";
import { NotInFake } from "../refusal";
import { deleteBookmark } from "../state/bookmarks";
import { flatOpcOf } from "../state/flatOpcOf";
import type { OpenDocument } from "../state/openDocument";
import { textIn } from "../state/text";
import { ancestor, childrenOf, insertAfter, isInside, make, ownerOf, remove, within } from "../state/xml";
import { aText } from "./given";
import type { Kind, Of } from "./hostObject";

type TextRange = Of<"TextRange">;

export const textRange: Kind<TextRange> = {
  read: {
    text: (document, range) =>
      partsOf(document, range)
        .map((each) => textIn(each, document.settings))
        .join(document.settings.paragraphSeparator),
  },
  reach: {
    insertText: (document, range, given) => {
      if (given[1] !== "Replace") throw new NotInFake(`insertText "${String(given[1])}" at a bookmark`);
      if (document.tracking !== "Off")
        throw new NotInFake("insertText at a bookmark while changes are tracked");
      document.beginWrite("Range.insertText");
      return replace(document, range, aText(given, 0, "Range.insertText"));
    },
  },
  call: {
    getOoxml: (document, range) => {
      const parts = make(ownerOf(document.body), "body");
      partsOf(document, range).forEach((part) => parts.appendChild(part));
      return flatOpcOf(document.package, parts);
    },
    insertBookmark: (document, { start, end }, given) => {
      document.beginWrite("Range.insertBookmark");
      const name = aText(given, 0, "Range.insertBookmark");
      deleteBookmark(document.body, name);
      const id = document.nextChange();
      insertAfter(make(ownerOf(document.body), "bookmarkStart", { id, name }), start);
      end.parentNode?.insertBefore(make(ownerOf(document.body), "bookmarkEnd", { id }), end);
    },
    select: (document, { start }) => {
      const paragraph = ancestor(start, "p");
      if (paragraph) document.shown.push(paragraph);
    },
  },
};

/** Copies of the paragraphs, without what stands outside the range. */
function partsOf(document: OpenDocument, { start, end }: TextRange): readonly Element[] {
  return paragraphsOf(document, { start, end }).map((paragraph) => {
    const nodes = Array.from(paragraph.childNodes);
    const first = nodes.findIndex((node) => node === start);
    const last = nodes.findIndex((node) => node === end);
    const copy = paragraph.cloneNode(false) as Element;
    nodes.forEach((node, index) => {
      const isOut =
        node.localName !== "pPr" && ((first !== -1 && index < first) || (last !== -1 && index > last));
      if (!isOut) copy.appendChild(node.cloneNode(true));
    });
    return copy;
  });
}

function paragraphsOf(
  { body }: OpenDocument,
  { start, end }: Pick<TextRange, "start" | "end">,
): readonly Element[] {
  const all = within(body, "p");
  const first = all.findIndex((paragraph) => isInside(start, paragraph));
  const last = all.findIndex((paragraph) => isInside(end, paragraph));
  return all.slice(first, last + 1);
}

function replace(document: OpenDocument, range: TextRange, text: string): TextRange {
  const owner = ownerOf(document.body);
  const [first, ...others] = paragraphsOf(document, range);
  if (!first || range.start.parentNode !== first)
    throw new NotInFake("a bookmark that starts outside a paragraph");
  const end = owner.createComment("end");
  const start = document.settings.valueKeepsBookmarks ? range.start : owner.createComment("start");
  const properties = childrenOf(first, "pPr")[0]?.cloneNode(true);
  const look = within(first, "rPr").find(({ parentNode }) => parentNode?.localName === "r");
  const behind = nodesAfter(range.end);
  if (start !== range.start) first.replaceChild(start, range.start);
  for (const node of nodesAfter(start)) if (node !== range.end || start !== range.start) remove(node);
  others.forEach(remove);
  let paragraph = first;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) {
      const added = make(owner, "p");
      if (properties) added.appendChild(properties.cloneNode(true));
      insertAfter(added, paragraph);
      paragraph = added;
    }
    const run = make(owner, "r");
    if (look) run.appendChild(look.cloneNode(true));
    const content = make(owner, "t");
    content.setAttribute("xml:space", "preserve");
    content.textContent = line;
    run.appendChild(content);
    if (line !== "") paragraph.appendChild(run);
  });
  paragraph.appendChild(end);
  for (const node of behind) paragraph.appendChild(node);
  return { kind: "TextRange", start, end };
}

function nodesAfter(node: Node): readonly Node[] {
  const siblings = Array.from(node.parentNode?.childNodes ?? []);
  return siblings.slice(siblings.indexOf(node) + 1);
}
