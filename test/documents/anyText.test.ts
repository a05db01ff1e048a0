import fc from "fast-check";
import { aMeasure, aPlan, aPlanDocument } from "../fixtures/builders";
import { dutchWord, templateFile, zipOf } from "./houseStyles";
import { aKeptFile } from "./keptFiles";
import { elements, fileOf, mainPart, parsePart, parseXml, snapshotPart, tablesOf } from "./openDocx";
import { somePages } from "./somePages";
import { writtenFiles } from "./writePlan";

const nasty = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "]]>",
  "<!--",
  "&#0;",
  "</w:t>",
  "<w:p/>",
  "_pva_m_",
  "\u00A0",
  "😀",
  "é",
];
const controls = [
  "\0",
  "\t",
  "\n",
  "\v",
  "\f",
  "\r",
  "\r\n",
  "\u001B",
  "\u0085",
  "\u2028",
  "\uFFFE",
  "\uFFFF",
];
const surrogates = ["\uD800", "\uDBFF", "\uDC00", "\uDFFF"];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty, ...controls, ...surrogates, " ", "woord"),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((pieces) => pieces.join(""));

test("[DO5] any text gives well-formed files from which it can be read back", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (cell, section) => {
      const measure = aMeasure({ improvement: cell });
      const files = await writtenFiles(aPlanDocument(aPlan({ title: cell, summary: section }), [measure]));

      for (const file of Object.values(files)) parseXml(file);
      expect(tablesOf(parsePart(files))[0]?.[1]?.[2]).toBe(whatADocumentHolds(cell));
      expect(snapshotCell(files, "improvement")).toBe(whatADocumentHolds(cell));
      expect(fileOf(files, mainPart)).not.toMatch(/[\0-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
    }),
    { numRuns: 150 },
  );
});

test("[DO5] any text gives well-formed files in a house style too, with a logo and own pages", async () => {
  const template = templateFile(zipOf(dutchWord));
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (cell, words) => {
      const pages = somePages.map(({ blocks }) => ({
        title: words,
        blocks: blocks.map((block) =>
          block.kind === "table"
            ? { ...block, title: words, rows: [[cell, words]] }
            : { ...block, text: words },
        ),
      }));
      const measure = aMeasure({ improvement: cell });
      const files = await writtenFiles({
        ...aPlanDocument(aPlan({ title: words, summary: words }), [measure]),
        logos: [aKeptFile({ alt: `Logo ${words}` })],
        template,
        pages,
      });

      for (const [name, file] of Object.entries(files)) if (!name.endsWith(".png")) parseXml(file);
      const tables = tablesOf(parsePart(files));
      expect(tables[0]?.[1]?.[2]).toBe(whatADocumentHolds(cell));
      expect(tables.at(-1)?.[1]).toEqual([cell, words].map(whatADocumentHolds));
    }),
    { numRuns: 60 },
  );
});

test("[DO5] spaces and tabs at the edges stay", async () => {
  const measure = aMeasure({ title: "  voor\t\ten na  " });

  const files = await writtenFiles(aPlanDocument(aPlan(), [measure]));

  expect(tablesOf(parsePart(files))[0]?.[1]?.[0]).toBe("  voor\t\ten na  ");
  expect(
    elements(parsePart(files), "w:t").every((text) => text.getAttribute("xml:space") === "preserve"),
  ).toBe(true);
});

/** Written apart from the writer, character by character, after https://www.w3.org/TR/xml/#charsets. */
function whatADocumentHolds(text: string): string {
  const lines = text.split("\r\n").join("\n").split("\r").join("\n");
  return Array.from(lines)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return ["\t", "\n", "\v"].includes(character);
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}

function snapshotCell(files: Readonly<Record<string, string>>, column: string): string {
  const cell = elements(parsePart(files, snapshotPart), "pva:c").find(
    (each) => each.getAttribute("k") === column,
  );
  const nodes = cell ? Array.from(cell.childNodes) : [];
  return nodes.map((node) => (node.nodeName === "pva:br" ? "\v" : node.textContent)).join("");
}
