import { unreachable } from "@/domain/unreachable";
import { cleanText } from "./cleanText";
import { escapeXml } from "./escapeXml";
import { utf8Size } from "./utf8Size";

/** Markup, or one text of the snapshot. */
export type SnapshotPiece = string | SnapshotText;

/** In a shorter form it can still be seen whether a text has changed, no longer what it was. */
export type SnapshotForm = "whole" | "opening" | "fingerprint";

interface SnapshotText {
  readonly element: "f" | "c";
  readonly attributes: string;
  /** Clean, so that it equals what is read back from the document. */
  readonly text: string;
  /** What stood in the document before; kept only as long as there is room for whole texts. */
  readonly previous: string | undefined;
  readonly form: SnapshotForm;
}

export function snapshotText(
  element: SnapshotText["element"],
  attributes: string,
  text: string,
  previous?: string,
): SnapshotText {
  return { element, attributes, text: cleanText(text), previous, form: "whole" };
}

export async function piecesXml(pieces: readonly SnapshotPiece[]): Promise<string> {
  const shortened = pieces.filter(isShortened);
  const fingerprints = await fingerprintsOf(shortened);
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : textElement(piece, fingerprints.get(piece) ?? "")))
    .join("");
}

/** In bytes of UTF-8. */
export function pieceSize(piece: SnapshotText): number {
  return utf8Size(textElement(piece, fingerprintOfAnyText));
}

const encoder = new TextEncoder();
const openingLength = 80;
const fingerprintOfAnyText = "=".repeat(44);

function textElement(
  { element, attributes, text, previous, form }: SnapshotText,
  fingerprint: string,
): string {
  switch (form) {
    case "whole":
      return `<pva:${element} ${attributes}>${textXml(text)}${previousXml(previous)}</pva:${element}>`;
    case "opening":
      return `<pva:${element} ${attributes} sha256="${fingerprint}">${textXml(opening(text))}</pva:${element}>`;
    case "fingerprint":
      return `<pva:${element} ${attributes} sha256="${fingerprint}"/>`;
    default:
      return unreachable(form);
  }
}

function previousXml(previous: string | undefined): string {
  return previous === undefined ? "" : `<pva:p>${textXml(cleanText(previous))}</pva:p>`;
}

// XML cannot hold \v, Word's line break inside a paragraph.
function textXml(text: string): string {
  return escapeXml(text).replace(/\v/g, "<pva:br/>");
}

// Cut between two characters, never inside a surrogate pair.
function opening(text: string): string {
  return text.slice(0, openingLength).replace(/[\uD800-\uDBFF]$/, "");
}

function isShortened(piece: SnapshotPiece): piece is SnapshotText {
  return typeof piece !== "string" && piece.form !== "whole";
}

async function fingerprintsOf(texts: readonly SnapshotText[]): Promise<ReadonlyMap<SnapshotText, string>> {
  return new Map(await Promise.all(texts.map(async (piece) => [piece, await sha256(piece.text)] as const)));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
