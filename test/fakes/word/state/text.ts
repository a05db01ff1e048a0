import type { Element } from "@xmldom/xmldom";
import { childrenOf, insertAfter, make, ownerOf, remove, within } from "./xml";
import type { WordSettings } from "../settings";

/** What the API says of an element: paragraphs with the separator of the host between them, a line break as \v (#4275). */
export function textIn(
  element: Element,
  settings: Pick<WordSettings, "paragraphSeparator" | "showsDeletedText">,
): string {
  const paragraphs = element.localName === "p" ? [element] : within(element, "p");
  return paragraphs
    .map((each) => ofParagraph(each, settings.showsDeletedText))
    .join(settings.paragraphSeparator);
}

function ofParagraph(of: Element, showsDeleted: boolean): string {
  return childrenOf(of)
    .map((child) => {
      switch (child.localName ?? "") {
        case "t":
          return child.textContent ?? "";
        case "delText":
          return showsDeleted ? (child.textContent ?? "") : "";
        case "br":
        case "cr":
          return "\v";
        case "tab":
          return "\t";
        case "pPr":
        case "rPr":
        case "sdtPr":
        case "moveFrom":
          return "";
        default:
          return ofParagraph(child, showsDeleted);
      }
    })
    .join("");
}

export interface Writing {
  /** Ids of tracked changes; null when they are not tracked. */
  readonly nextChange: (() => string) | null;
  readonly keepsBookmarks: boolean;
}

/**
 * Replaces all text of a cell or paragraph: the first paragraph gives its properties, the first run those of the letters.
 * A line ending starts a paragraph, as in Word itself.
 */
export function replaceText(container: Element, text: string, writing: Writing): void {
  const [first, ...others] = container.localName === "p" ? [container] : within(container, "p");
  if (!first) throw new Error("A cell without a paragraph is no cell.");
  const look = within(first, "rPr").find((each) => each.parentNode?.localName === "r");
  const [line = "", ...lines] = text.split(/\r\n|\r|\n/);
  const prototype = first.cloneNode(true) as Element;
  if (writing.nextChange) strikeOut([first, ...others], writing.nextChange);
  else {
    others.forEach(remove);
    empty(first, writing.keepsBookmarks);
  }
  append(first, line, { look, writing });
  let last = first;
  for (const each of lines) {
    const added = prototype.cloneNode(true) as Element;
    empty(added, false);
    append(added, each, { look, writing });
    insertAfter(added, last);
    last = added;
  }
}

function empty(paragraph: Element, keepsBookmarks: boolean): void {
  for (const child of Array.from(paragraph.childNodes)) {
    const isMark = child.localName?.startsWith("bookmark") === true;
    if (child.localName !== "pPr" && !(keepsBookmarks && isMark)) paragraph.removeChild(child);
  }
}

/** With changes tracked nothing goes: what stood there is marked as deleted. */
function strikeOut(paragraphs: readonly Element[], nextChange: () => string): void {
  for (const run of paragraphs.flatMap((each) => within(each, "r"))) {
    if (run.parentNode?.localName === "del") continue;
    const struck = make(ownerOf(run), "del", {
      id: nextChange(),
      author: "add-in",
      date: "2026-01-01T00:00:00Z",
    });
    run.parentNode?.insertBefore(struck, run);
    struck.appendChild(run);
    for (const text of within(run, "t")) {
      const deleted = make(ownerOf(run), "delText");
      deleted.setAttribute("xml:space", "preserve");
      deleted.textContent = text.textContent ?? "";
      run.replaceChild(deleted, text);
    }
  }
}

function append(
  paragraph: Element,
  line: string,
  { look, writing }: { readonly look: Element | undefined; readonly writing: Writing },
): void {
  if (line === "") return;
  const document = ownerOf(paragraph);
  const run = make(document, "r");
  if (look) run.appendChild(look.cloneNode(true));
  line.split("\v").forEach((part, index) => {
    if (index > 0) run.appendChild(make(document, "br"));
    const text = make(document, "t");
    text.setAttribute("xml:space", "preserve");
    text.appendChild(document.createTextNode(part));
    run.appendChild(text);
  });
  if (!writing.nextChange) {
    paragraph.appendChild(run);
    return;
  }
  const added = make(document, "ins", {
    id: writing.nextChange(),
    author: "add-in",
    date: "2026-01-01T00:00:00Z",
  });
  added.appendChild(run);
  paragraph.appendChild(added);
}
