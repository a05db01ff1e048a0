import { DOMParser, type Document, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The files of a .docx by their names in the zip, as text. */
export type DocxFiles = Readonly<Record<string, string>>;

export const mainPart = "word/document.xml";
export const snapshotPart = "customXml/item1.xml";

export function openDocx(bytes: Uint8Array): DocxFiles {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

export function closeDocx(files: DocxFiles): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function fileOf(files: DocxFiles, name: string): string {
  const file = files[name];
  if (file === undefined) throw new Error(`The document has no ${name}.`);
  return file;
}

/** Throws at anything that is not well-formed. */
export function parseXml(xml: string): Document {
  // The parser would turn more than XML 1.0 allows into newlines.
  const keepLineEndings = (text: string) => text;
  const parser = new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings: keepLineEndings });
  return parser.parseFromString(xml, "text/xml");
}

export function parsePart(files: DocxFiles, name = mainPart): Document {
  return parseXml(fileOf(files, name));
}

export function elements(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name));
}

/** Direct children only. */
export function children(of: Element, name?: string): readonly Element[] {
  return Array.from(of.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );
}

export function bodyOf(document: Document): Element {
  const [body] = elements(document, "w:body");
  if (!body) throw new Error("The document has no body.");
  return body;
}

export function styleOf(paragraph: Element): string {
  return elements(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? "Normal";
}

/** What a reader of the file gets: tabs and line breaks as \t and \v, the paragraphs of an element as lines. */
export function textOf(element: Element): string {
  if (element.nodeName !== "w:p") return elements(element, "w:p").map(textOf).join("\n");
  return Array.from(element.getElementsByTagName("*"))
    .filter((inner) => inner.parentNode?.nodeName === "w:r")
    .map((inner) =>
      inner.nodeName === "w:tab" ? "\t" : inner.nodeName === "w:br" ? "\v" : inner.textContent,
    )
    .join("");
}

/** The text of each cell, by table and row. */
export function tablesOf(document: Document): readonly (readonly (readonly string[])[])[] {
  return elements(document, "w:tbl").map((table) =>
    children(table, "w:tr").map((row) => children(row, "w:tc").map(textOf)),
  );
}
