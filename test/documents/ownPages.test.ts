import type { DocumentPages } from "@/domain/action-plan/planDocumentPages";
import { aMeasure, aPlan, aPlanDocument } from "../fixtures/builders";
import { lint } from "./lints";
import { bodyOf, children, type DocxFiles, elements, parsePart, styleOf, tablesOf, textOf } from "./openDocx";
import { somePages } from "./somePages";
import { writtenFiles } from "./writePlan";

test("[DO15] own pages stand behind the tables of the form, each on a page of its own", async () => {
  const blocks = blocksOf(await withPages(somePages));

  const source = blocks.findIndex((block) => textOf(block).startsWith("Vorm van dit plan"));
  const own = blocks.slice(source + 1);
  expect(
    own.map((block) => (block.nodeName === "w:tbl" ? "table" : `${styleOf(block)}: ${textOf(block)}`)),
  ).toEqual([
    "Heading1: Stand van zaken",
    "PvaBron: Geen onderdeel van Bijlage 5.",
    "Normal: Eerste regel\vtweede regel",
    "Heading2: Kosten",
    "table",
    "Normal: Van 1 maatregel is nog geen bedrag bekend.",
    "Heading1: Uitkomsten",
    "Normal: Er zijn geen witte vlekken.",
    "Normal: ",
  ]);
  const breaks = own.filter((block) => elements(block, "w:pageBreakBefore").length > 0);
  expect(breaks.map(textOf)).toEqual(["Stand van zaken", "Uitkomsten"]);
});

test("[DO15] without own pages there are none", async () => {
  const blocks = blocksOf(await withPages([]));

  expect(blocks.filter((block) => elements(block, "w:pageBreakBefore").length > 0)).toEqual([]);
});

test("[DO10] their tables have a header row, row headers and an alternative text; numbers stand at the right", async () => {
  const document = parsePart(await withPages(somePages));

  const table = elements(document, "w:tbl").at(-1);
  if (!table) throw new Error("No table.");
  const look = elements(table, "w:tblLook")[0];
  expect([look?.getAttribute("w:firstRow"), look?.getAttribute("w:firstColumn")]).toEqual(["1", "1"]);
  expect(elements(table, "w:tblCaption")[0]?.getAttribute("w:val")).toBe("Kosten <per> jaar");
  expect(tablesOf(document).at(-1)).toEqual([
    ["Cluster", "2026"],
    ["Regie\vStandaard 1 en 2", "€ 10"],
    ["Totaal", "€ 10"],
  ]);
  const rows = children(table, "w:tr");
  expect(rows.map((row) => elements(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
  expect(rows.map((row) => elements(row, "w:jc").map((each) => each.getAttribute("w:val")))).toEqual([
    ["right"],
    ["right"],
    ["right"],
  ]);
  expect(rows.map((row) => elements(row, "w:pStyle")[0]?.getAttribute("w:val"))).toEqual([
    "PvaKolomkop",
    "PvaTabeltekst",
    "PvaTotaal",
  ]);
});

test.each<[string, DocumentPages["blocks"]]>([
  ["ends with a table", [aTable()]],
  ["has two tables in a row", [aTable(), aTable(), { kind: "note", text: "Einde." }]],
])("a page that %s keeps them apart from what follows", async (_, blocks) => {
  const files = await withPages([{ title: "Tabellen", blocks }]);

  // The empty paragraph is there for Word: without it two tables are one, or the file is damaged.
  expect(lint(files).filter((finding) => finding !== "emptyParagraph: PvaBron")).toEqual([]);
});

test("a row that says less than there are columns is filled up", async () => {
  const files = await withPages([
    {
      title: "x",
      blocks: [
        { ...aTable(), rows: [[]] },
        { kind: "text", text: "y" },
      ],
    },
  ]);

  expect(tablesOf(parsePart(files)).at(-1)?.[1]).toEqual(["", ""]);
});

function aTable(): Extract<DocumentPages["blocks"][number], { readonly kind: "table" }> {
  return {
    kind: "table",
    title: "Tabel",
    columns: [
      { heading: "Een", width: 1, holds: "text" },
      { heading: "Twee", width: 1, holds: "text" },
    ],
    rows: [["a", "b"]],
    hasTotal: false,
  };
}

function withPages(pages: readonly DocumentPages[]): Promise<DocxFiles> {
  return writtenFiles({ ...aPlanDocument(aPlan(), [aMeasure()]), pages });
}

function blocksOf(files: DocxFiles) {
  return children(bodyOf(parsePart(files)));
}
