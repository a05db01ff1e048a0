// Headers and footers hang on the page setup of a section; one that names none has those of the section before it.
// What is in a page setup has a fixed order. https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.sectionproperties
import type { PageSetup } from "../pageSetup";
import type { MainPart } from "./openTemplate";
import { type FoundElement, findElements } from "./xmlScan";

const order = (
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols " +
  "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
)
  .split(" ")
  .map((name) => `w:${name}`);

/** A piece of a page setup as it stands in the template. */
export interface Piece {
  readonly name: string;
  readonly attributes: FoundElement["attributes"];
  readonly xml: string;
}

export interface Section {
  /** To headers and footers, with those that it has of the sections before it. */
  readonly references: readonly Piece[];
  readonly pieces: readonly Piece[];
  /** Undefined when it does not say how large its page is, in whole twips. */
  readonly page: PageSetup | undefined;
}

/** The sections of a document with their page setups, in their order. */
export function sectionsOf({ xml, relationships }: MainPart): readonly Section[] {
  const ids = relationships.map(({ id }) => id);
  const isUsable = ({ attributes }: Piece) => ids.includes(attributes["r:id"] ?? "");
  const sections: Section[] = [];
  for (const setup of pageSetupsIn(xml)) {
    const before = sections.at(-1)?.references ?? [];
    const references = lastOfEachKind([...before, ...setup.filter(isReference).filter(isUsable)]);
    const pieces = setup.filter((piece) => order.includes(piece.name) && !isReference(piece));
    sections.push({ references, pieces, page: pageSetupOf(pieces) });
  }
  return sections;
}

function pageSetupsIn(xml: string): readonly (readonly Piece[])[] {
  const found = findElements(
    xml,
    (name, path) => !path.includes("w:sectPrChange") && (name === "w:sectPr" || path.at(-1) === "w:sectPr"),
  );
  const setups: (readonly Piece[])[] = [];
  let pieces: Piece[] = [];
  for (const { name, attributes, start, end } of found) {
    if (name === "w:sectPr") {
      setups.push(pieces);
      pieces = [];
    } else pieces.push({ name, attributes, xml: xml.slice(start, end) });
  }
  return setups;
}

function lastOfEachKind(references: readonly Piece[]): readonly Piece[] {
  const kinds = new Map(
    references.map((piece) => [`${piece.name} ${piece.attributes["w:type"] ?? "default"}`, piece]),
  );
  return [...kinds.values()];
}

function pageSetupOf(pieces: readonly Piece[]): PageSetup | undefined {
  const number = (piece: string, attribute: string) =>
    Math.abs(Number(pieces.find(({ name }) => name === piece)?.attributes[attribute] ?? Number.NaN));
  const [width, height] = [number("w:pgSz", "w:w"), number("w:pgSz", "w:h")];
  const [left, right] = [number("w:pgMar", "w:left"), number("w:pgMar", "w:right")];
  const [top, bottom] = [number("w:pgMar", "w:top"), number("w:pgMar", "w:bottom")];
  const gutter = number("w:pgMar", "w:gutter") || 0;
  const horizontal = Math.floor((left + right + gutter) / 2);
  const vertical = Math.floor((top + bottom) / 2);
  const fits = [width - 2 * horizontal, height - 2 * vertical].every((room) => room >= leastRoom);
  return fits ? { width, height, margin: { horizontal, vertical } } : undefined;
}

/** Five centimetres: less is no page to write on. */
const leastRoom = 2835;

/** As one page setup, each piece in its place. */
export function setupXml(pieces: readonly Piece[]): string {
  const inOrder = [...pieces].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  return `<w:sectPr>${inOrder.map(({ xml }) => xml).join("")}</w:sectPr>`;
}

function isReference({ name }: Piece): boolean {
  return name === "w:headerReference" || name === "w:footerReference";
}
