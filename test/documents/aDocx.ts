import { strToU8, zipSync } from "fflate";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import { closeDocx, fileOf, mainPart, openDocx } from "./openDocx";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A .docx with this text, as small as one can be. */
export function aDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function p(text: string, properties = "", run = ""): string {
  const lines = text === "" ? "" : `<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p>${properties}${lines}</w:p>`;
}

export function tc(inside: string, properties = '<w:tcW w:w="1700" w:type="dxa"/>'): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function tr(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(p(cell)))).join("")}</w:tr>`;
}

export function tbl(rows: readonly string[], columns = 7): string {
  const grid = '<w:gridCol w:w="1700"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** The header cells of the form with the spaces and paragraphs that they have there. */
export const formHeadings: readonly string[] = [
  "Maatregel/  verbeterpunt",
  "Huidige stand van zaken, incl. evt. raakvlakken met ander lokaal beleid/ lokale speerpunten (kort & bondig!)",
  "Omschrijving  verbeteractie (wat moet er gebeuren,  hoe wordt dit  opgepakt?",
  "Beoogd resultaat: wanneer zijn  we tevreden  (prestatie- indicatoren)?",
  "Wie gaat het doen?",
  "Planning",
  "Kosten",
];

/** The same document in which somebody typed one text over another. */
export function retyped(bytes: Uint8Array, old: string, text: string): Uint8Array {
  const files = openDocx(bytes);
  return closeDocx({ ...files, [mainPart]: fileOf(files, mainPart).replaceAll(`>${old}<`, `>${text}<`) });
}
