import type { Element } from "@xmldom/xmldom";
import { Refusal } from "../refusal";
import type { WordSettings } from "../settings";
import { type Bookmark, bookmarksIn } from "./bookmarks";
import { type DocxPackage, openPackage } from "./docxPackage";
import { type Writing, textIn } from "./text";
import { within } from "./xml";

type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** Where the cursor is. A place outside the main text is only named: the fake holds no headers and notes. */
interface Cursor {
  readonly element: Element;
  readonly body: "MainDoc" | "Header" | "Footer" | "Footnote" | "Endnote" | "TableCell";
}

/** The document as it stands open in Word: what all members read and change. */
export interface OpenDocument {
  readonly package: DocxPackage;
  readonly body: Element;
  readonly settings: WordSettings;
  tracking: TrackingMode;
  cursor: Cursor;
  /** What `select()` brought into view, in order. */
  readonly shown: Element[];
  readonly textOf: (element: Element) => string;
  readonly bookmarks: () => readonly Bookmark[];
  /** Each write asks this first. */
  readonly beginWrite: (location: string) => void;
  readonly writing: () => Writing;
  readonly nextChange: () => string;
}

export function openDocument(docx: Uint8Array, settings: WordSettings): OpenDocument {
  const opened = openPackage(docx);
  const [body] = within(opened.main, "body");
  const last = body && within(body, "p").at(-1);
  if (!body || !last) throw new Error("A document without a paragraph is no document.");
  let known: readonly Bookmark[] | null = null;
  let changes = 9000;
  const nextChange = () => String((changes += 1));
  const document: OpenDocument = {
    package: opened,
    body,
    settings,
    tracking: "Off",
    cursor: { element: last, body: "MainDoc" },
    shown: [],
    textOf: (element) => textIn(element, settings),
    bookmarks: () => (known ??= bookmarksIn(body)),
    beginWrite: (location) => {
      known = null;
      const { refusesWrites } = settings;
      if (refusesWrites !== "no") throw new Refusal(refusesWrites, "This action isn't supported.", location);
    },
    nextChange,
    writing: () => ({
      nextChange: document.tracking === "Off" ? null : nextChange,
      keepsBookmarks: settings.valueKeepsBookmarks,
    }),
  };
  return document;
}
