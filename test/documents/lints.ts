import type { Element } from "@xmldom/xmldom";
import { bodyOf, children, type DocxFiles, elements, parsePart, styleOf, textOf } from "./openDocx";
import { packageLints } from "./packageLints";
import { twice } from "./twice";

/** Faults that Microsoft's validator lets pass and that Word, a screen reader or our own add-in trips over. */
export const lints = {
  ...packageLints,
  duplicateBookmarkId: (files) => twice(valuesOf(files, "w:bookmarkStart", "w:id")),
  duplicateBookmarkName: (files) =>
    twice(valuesOf(files, "w:bookmarkStart", "w:name").map((name) => name.toLowerCase())),
  bookmarkNeverEnds: (files) => {
    const ends = valuesOf(files, "w:bookmarkEnd", "w:id");
    return valuesOf(files, "w:bookmarkStart", "w:id").filter((id) => !ends.includes(id));
  },
  duplicateSdtId: (files) =>
    twice(elements(parsePart(files), "w:sdtPr").flatMap((sdt) => children(sdt, "w:id").map(valueOf))),
  duplicateDrawingId: (files) => twice(valuesOf(files, "wp:docPr", "id")),
  drawingWithoutDescription: (files) =>
    elements(parsePart(files), "wp:docPr")
      .filter((drawing) => !drawing.getAttribute("descr"))
      .map((drawing) => drawing.getAttribute("id") ?? ""),
  cellWithoutParagraph: (files) =>
    elements(parsePart(files), "w:tc")
      .filter((cell) => children(cell).at(-1)?.nodeName !== "w:p")
      .map(() => "cell"),
  styleNotDefined: (files) => {
    const defined = elements(parsePart(files, "word/styles.xml"), "w:style").map((style) =>
      style.getAttribute("w:styleId"),
    );
    const parts = Object.keys(files).filter((name) => /^word\/[^/]+[.]xml$/.test(name));
    const used = parts.flatMap((part) =>
      ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"].flatMap((kind) =>
        elements(parsePart(files, part), kind).map(valueOf),
      ),
    );
    return [...new Set(used)].filter((style) => !defined.includes(style));
  },
  tableBeforeSectionEnd: (files) => {
    const blocks = children(bodyOf(parsePart(files)));
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      const ends = next === undefined || next.nodeName === "w:sectPr" || next.nodeName === "w:tbl";
      return block.nodeName === "w:tbl" && ends ? [`block ${index}`] : [];
    });
  },
  tableWithoutHeaderRow: (files) =>
    tablesIn(files).flatMap((table, index) => {
      const [first] = children(table, "w:tr");
      return first && elements(first, "w:tblHeader").length > 0 ? [] : [`table ${index}`];
    }),
  tableWithoutAlternativeText: (files) =>
    tablesIn(files).flatMap((table, index) =>
      elements(table, "w:tblCaption").length && elements(table, "w:tblDescription").length
        ? []
        : [`table ${index}`],
    ),
  // Our own pages have tables too, but these five are those of the form.
  notFiveTables: (files) => {
    const ofForm = tablesIn(files).filter((table) =>
      elements(table, "w:bookmarkStart").some((mark) => mark.getAttribute("w:name")?.startsWith("_pva_t_")),
    );
    return ofForm.length === 5 ? [] : [`${ofForm.length} tables`];
  },
  rowOfOtherLength: (files) =>
    tablesIn(files).flatMap((table, index) => {
      const columns = elements(table, "w:gridCol").length;
      return children(table, "w:tr").some((row) => children(row, "w:tc").length !== columns)
        ? [`table ${index}`]
        : [];
    }),
  notDutch: (files) => {
    const styles = parsePart(files, "word/styles.xml");
    const defaults = elements(styles, "w:docDefaults").flatMap((each) => elements(each, "w:lang"));
    const language = elements(parsePart(files, "docProps/core.xml"), "dc:language");
    const isDutchByDefault =
      defaults.length > 0 && elements(styles, "w:lang").every((each) => valueOf(each) === "nl-NL");
    const runs = isDutchByDefault
      ? []
      : elements(parsePart(files), "w:r").filter(
          (run) => elements(run, "w:lang").map(valueOf)[0] !== "nl-NL",
        );
    return [
      ...language.map((each) => each.textContent ?? "").filter((each) => each !== "nl-NL"),
      ...(language.length === 1 ? [] : ["language missing"]),
      ...runs.map((run) => run.textContent ?? ""),
    ];
  },
  emptyParagraph: (files) =>
    children(bodyOf(parsePart(files)), "w:p")
      .filter((paragraph) => textOf(paragraph) === "" && elements(paragraph, "w:drawing").length === 0)
      .map(styleOf),
  headingLevelSkipped: (files) => {
    const levels = children(bodyOf(parsePart(files)), "w:p")
      .map((paragraph) => Number(/^Heading([0-9])$/.exec(styleOf(paragraph))?.[1] ?? 0))
      .filter((level) => level > 0);
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`heading ${index}`] : [],
    );
  },
  textBelowTenPoints: (files) =>
    elements(parsePart(files, "word/styles.xml"), "w:sz")
      .map(valueOf)
      .filter((halfPoints) => Number(halfPoints) < 20),
  colourTooFaint: (files) => {
    const styles = parsePart(files, "word/styles.xml");
    const fills = ["FFFFFF", ...elements(styles, "w:shd").map((shade) => shade.getAttribute("w:fill") ?? "")];
    const colours = new Set(elements(styles, "w:color").map(valueOf));
    return [...colours].filter((colour) => fills.some((fill) => contrast(colour, fill) < 4.5));
  },
} satisfies Record<string, (files: DocxFiles) => readonly string[]>;

export type LintName = keyof typeof lints;

/** All findings, as "lint: what". */
export function lint(files: DocxFiles): readonly string[] {
  return Object.entries(lints).flatMap(([name, find]) => find(files).map((what) => `${name}: ${what}`));
}

function tablesIn(files: DocxFiles): readonly Element[] {
  return elements(parsePart(files), "w:tbl");
}

function valuesOf(files: DocxFiles, element: string, attribute: string): readonly string[] {
  return elements(parsePart(files), element).map((each) => each.getAttribute(attribute) ?? "");
}

function valueOf(element: Element): string {
  return element.getAttribute("w:val") ?? "";
}

/** As the Web Content Accessibility Guidelines reckon it, between 1 and 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
