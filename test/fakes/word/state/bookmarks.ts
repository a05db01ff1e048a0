// A bookmark is hidden when its name starts with an underscore; names are at most 40 characters, of letters, digits and
// underscores; "if a bookmark of the same name exists somewhere in the document, it's deleted first".
// https://learn.microsoft.com/javascript/api/word/word.range#word-word-range-insertbookmark-member(1)
import type { Element } from "@xmldom/xmldom";
import { invalidArgument } from "../refusal";
import { childrenOf, isInside, make, ownerOf, remove, valueOf, within } from "./xml";

export interface Bookmark {
  readonly name: string;
  readonly start: Element;
  readonly end: Element | undefined;
}

export function bookmarksIn(body: Element): readonly Bookmark[] {
  const ends = new Map(within(body, "bookmarkEnd").map((end) => [valueOf(end, "id"), end]));
  return within(body, "bookmarkStart").map((start) => ({
    name: valueOf(start, "name"),
    start,
    end: ends.get(valueOf(start, "id")),
  }));
}

/** "All bookmarks in or overlapping the range"; one that stands around it without an end in it is not known here. */
export function bookmarksOf(all: readonly Bookmark[], element: Element): readonly string[] {
  return all
    .filter(({ start, end }) => isInside(start, element) || (end !== undefined && isInside(end, element)))
    .map(({ name }) => name);
}

export function findBookmark(body: Element, name: string): Bookmark | undefined {
  return bookmarksIn(body).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

export function deleteBookmark(body: Element, name: string): void {
  const found = findBookmark(body, name);
  if (!found) return;
  remove(found.start);
  if (found.end) remove(found.end);
}

/** A collapsed one, at the start of the first paragraph of the element. */
export function putBookmark(body: Element, name: string, element: Element): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name)) throw invalidArgument("Range.insertBookmark");
  const paragraph = element.localName === "p" ? element : within(element, "p")[0];
  if (!paragraph) throw invalidArgument("Range.insertBookmark");
  deleteBookmark(body, name);
  const id = String(
    1 + Math.max(0, ...within(body, "bookmarkStart").map((each) => Number(valueOf(each, "id")))),
  );
  const [properties] = childrenOf(paragraph, "pPr");
  const place = properties ? properties.nextSibling : paragraph.firstChild;
  paragraph.insertBefore(make(ownerOf(paragraph), "bookmarkStart", { id, name }), place);
  paragraph.insertBefore(make(ownerOf(paragraph), "bookmarkEnd", { id }), place);
}
