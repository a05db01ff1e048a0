// Word knows its own styles by their English names, whatever the language (w:name "heading 1"); the id, which the text
// refers to, may be in any ("Kop1"). Other programs also write the name in their own language.
// https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.stylename
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import {
  type ParagraphStyle,
  paragraphStyleIds,
  paragraphStyles,
  tableStyle,
  withoutColour,
} from "../paragraphStyles";
import { paragraphStyleXml, standingAlone, tableStyleXml } from "../styleXml";
import { type FoundElement, findElements, replacePieces } from "./xmlScan";

type OurStyle = ParagraphStyle | typeof tableStyle;

/** Names and ids by which a style of ours is known elsewhere, the best first. */
const alsoKnownAs: Readonly<Partial<Record<OurStyle, readonly string[]>>> = {
  Title: ["title", "titel"],
  Subtitle: ["subtitle", "ondertitel", "subtitel"],
  Heading1: ["heading 1", "kop 1", "heading1", "kop1"],
  Heading2: ["heading 2", "kop 2", "heading2", "kop2"],
  PvaTabel: ["pva tabel", "table grid", "tabelraster", "tablegrid"],
};

interface TheirStyle {
  /** As it is written in XML. */
  readonly id: string;
  readonly type: string;
  readonly isDefault: boolean;
  /** In small letters; Word writes other names of a style behind a comma. */
  readonly names: readonly string[];
}

export interface HouseStyles {
  /** The style sheet, with what was missing. */
  readonly xml: string;
  readonly isChanged: boolean;
  /** The id in this style sheet of each style that was asked for. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Headings that Word may not know for one by their style alone. */
  readonly unknownHeadings: readonly string[];
  readonly isDutch: boolean;
}

/** Our styles as those of a style sheet of somebody else; what it does not have is added. [DO16] */
export function houseStyles(xml: string, used: ReadonlySet<string>): HouseStyles {
  const found = findElements(
    xml,
    (name, path) =>
      path.length === 0 || isStyle(name, path) || path.at(-1) === "w:style" || name === "w:lang",
  );
  const theirs = stylesIn(found);
  const known = new Map<OurStyle, TheirStyle>();
  for (const ours of ourStyles.filter((style) => used.has(style))) {
    const match = findStyle(theirs, ours);
    if (match) known.set(ours, match);
  }
  const added = [...used].filter(isOurs).filter((style) => !known.has(style));
  const idOf = new Map<string, string>([
    ...Array.from(known, ([ours, { id }]) => [ours, id] as const),
    ...added.map((ours) => [ours, unusedId(ours, theirs)] as const),
  ]);
  const root = found.at(-1);
  const additions = added.map((ours) => addedStyle(ours, idOf, theirs)).join("");
  return {
    xml: root && additions ? insertedAtEnd(xml, root, additions) : xml,
    isChanged: additions !== "",
    idOf,
    unknownHeadings: (["Heading1", "Heading2"] as const).filter(
      (heading) => known.get(heading)?.names.includes(paragraphStyles[heading].name) === false,
    ),
    isDutch: isDutch(found),
  };
}

const ourStyles: readonly OurStyle[] = [...paragraphStyleIds, tableStyle];

function isOurs(style: string): style is OurStyle {
  return ourStyles.some((each) => each === style);
}

function isStyle(name: string, path: readonly string[]): boolean {
  return name === "w:style" && path.length === 1;
}

function stylesIn(found: readonly FoundElement[]): readonly TheirStyle[] {
  const styles: TheirStyle[] = [];
  let name = "";
  for (const element of found) {
    const { attributes, path } = element;
    if (element.name === "w:name" && path.length === 2) name = attributes["w:val"] ?? "";
    if (!isStyle(element.name, path)) continue;
    styles.push({
      id: escapeXml(attributes["w:styleId"] ?? ""),
      type: attributes["w:type"] ?? "",
      isDefault: ["1", "true", "on"].includes(attributes["w:default"] ?? ""),
      names: name
        .toLowerCase()
        .split(",")
        .map((each) => each.trim()),
    });
    name = "";
  }
  return styles;
}

function findStyle(theirs: readonly TheirStyle[], ours: OurStyle): TheirStyle | undefined {
  const ofKind = theirs.filter(({ type }) => type === (ours === tableStyle ? "table" : "paragraph"));
  const wanted = alsoKnownAs[ours] ?? [ours === tableStyle ? "" : paragraphStyles[ours].name.toLowerCase()];
  const byName = wanted.map((name) => ofKind.find(({ names }) => names.includes(name)));
  const byId = wanted.map((name) => ofKind.find(({ id }) => id.toLowerCase() === name));
  return [...byName, ...byId].find((style) => style !== undefined);
}

/** LibreOffice does not say which style is the default. */
function defaultStyle(theirs: readonly TheirStyle[]): TheirStyle | undefined {
  const usual = ["normal", "standaard", "normal table", "standaardtabel"];
  return (
    theirs.find(({ isDefault }) => isDefault) ??
    theirs.find(({ names }) => names.some((name) => usual.includes(name)))
  );
}

function unusedId(wanted: string, theirs: readonly TheirStyle[]): string {
  const taken = theirs.map(({ id }) => id.toLowerCase());
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.includes(id.toLowerCase())) return id;
  }
}

function addedStyle(
  ours: OurStyle,
  idOf: ReadonlyMap<string, string>,
  theirs: readonly TheirStyle[],
): string {
  const defaultOf = (type: string) => defaultStyle(theirs.filter((style) => style.type === type))?.id;
  const id = idOf.get(ours) ?? ours;
  if (ours === tableStyle) return standingAlone(tableStyleXml({ id, basedOn: defaultOf("table") }));
  const look = withoutColour(paragraphStyles[ours]);
  const basedOn = defaultOf("paragraph");
  const next = look.next === "Normal" ? basedOn : look.next && idOf.get(look.next);
  return standingAlone(paragraphStyleXml(look, { id, basedOn, next }));
}

function insertedAtEnd(xml: string, root: FoundElement, addition: string): string {
  if (root.contentEnd < root.end) {
    return replacePieces(xml, [{ start: root.contentEnd, end: root.contentEnd, by: addition }]);
  }
  // An empty style sheet, written as one tag.
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? "";
  const opened = xml.slice(root.start, root.end).replace(/\/>$/, ">");
  return replacePieces(xml, [{ start: root.start, end: root.end, by: `${opened}${addition}</${name}>` }]);
}

/** Whether all text in these styles is Dutch without saying so of each. */
function isDutch(found: readonly FoundElement[]): boolean {
  const languages = found.filter(({ name, attributes }) => name === "w:lang" && attributes["w:val"]);
  const isDefaultGiven = languages.some(({ path }) => path.includes("w:docDefaults"));
  return isDefaultGiven && languages.every(({ attributes }) => /^nl\b/i.test(attributes["w:val"] ?? ""));
}
