// Footnotes and endnotes stand in parts of their own. Those with a type are the lines that separate them from the text.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.footnote
import type { PackagePart } from "../ooxmlPackage";
import { keptPart, type TemplateFiles } from "./templateFiles";
import { findElements, replacePieces } from "./xmlScan";

const notesType = /wordprocessingml[.](foot|end)notes[+]xml$/;

/** A part as it came, but for the notes to a text that is gone. [DO16] */
export function withoutNotes(files: TemplateFiles, name: string): PackagePart {
  const part = keptPart(files, name);
  if (!notesType.test(part.contentType)) return part;
  const xml = files.xml(name);
  const notes = findElements(xml, (element) => element === "w:footnote" || element === "w:endnote").filter(
    ({ attributes }) => (attributes["w:type"] ?? "normal") === "normal",
  );
  if (notes.length === 0) return part;
  const { contentType, relationships } = part;
  return {
    name,
    contentType,
    relationships,
    xml: replacePieces(
      xml,
      notes.map(({ start, end }) => ({ start, end, by: "" })),
    ),
  };
}
