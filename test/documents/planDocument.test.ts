import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { aFramework, aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { bodyOf, children, elements, parsePart, styleOf, tablesOf, textOf } from "./openDocx";
import { writtenFiles } from "./writePlan";

const format = aPlanFormat();
const columns = Object.values(format.columns);
const emptyRow = columns.map(() => "");

test("[DO1] an empty plan has five tables with the seven columns and three empty rows each", async () => {
  const tables = tablesOf(await mainXml(aPlanDocument()));

  expect(tables).toEqual(Array.from({ length: 5 }, () => [columns, emptyRow, emptyRow, emptyRow]));
});

test("[DO1] the empty rows of a table stay on one page", async () => {
  const [first] = elements(await mainXml(aPlanDocument()), "w:tbl");

  const rows = first ? children(first, "w:tr").slice(1) : [];
  expect(rows.map((row) => elements(row, "w:keepNext").length)).toEqual([7, 7, 0]);
});

test("[DO1] measures stand in the table of their cluster, in the order they were given", async () => {
  const first = aMeasure({ id: aMeasureId(1), standard: 8, order: "a1", title: "Eerst" });
  const second = aMeasure({ id: aMeasureId(2), standard: 4, order: "a2", title: "Daarna" });

  const tables = tablesOf(await mainXml(aPlanDocument(aPlan(), [second, first])));

  expect(tables[2]?.map(([title]) => title)).toEqual([columns[0], "Eerst", "Daarna"]);
  expect(tables[2]?.[1]).toEqual([
    "Eerst",
    first.currentState,
    first.improvement,
    first.intendedResult,
    first.responsible,
    first.planning,
    first.costs,
  ]);
});

test("[DO1] each table stands under the heading and the standards of its cluster", async () => {
  const blocks = children(bodyOf(await mainXml(aPlanDocument())));
  const first = blocks.findIndex((block) => block.nodeName === "w:tbl");

  const before = blocks.slice(first - 4, first).map((block) => `${styleOf(block)}: ${textOf(block)}`);

  const [cluster] = aFramework().clusters;
  expect(before).toEqual([
    `Heading1: Plan van Aanpak 2026 – 2028\v${format.measuresHeading}`,
    `Heading2: ${cluster?.heading ?? ""}`,
    ...(cluster?.standards ?? []).map(({ number, text }) => `PvaStandaard: ${number}\t${text}`),
  ]);
});

test("[DO2] [DO3] [DO4] an empty plan shows the words and the prompts of Bijlage 5, in their order", async () => {
  expect(await runningText(aPlanDocument())).toEqual([
    `PvaLogo: ${format.logoPlaceholder}\t${format.logoPlaceholder}`,
    ...format.kicker.map((line) => `PvaBovenregel: ${line}`),
    `Title: ${format.titlePlaceholder}`,
    "Subtitle: Plan van Aanpak 2026 – 2028",
    `Heading1: ${format.introduction.heading}`,
    `PvaAanwijzing: ${format.introduction.prompt}`,
    `Normal: ${format.introduction.fixedText}`,
    `PvaBron: ${aFramework().title}. ${aFramework().versionNote}`,
    `Heading1: ${format.context.heading}`,
    `Heading2: ${format.context.regionalPolicy}`,
    "PvaAanwijzing: [Nog in te vullen]",
    `Heading2: ${format.context.localPolicy}`,
    "PvaAanwijzing: [Nog in te vullen]",
    `Heading2: ${format.context.regionalScan}`,
    "PvaAanwijzing: [Nog in te vullen]",
    `Heading1: ${format.summary.heading}`,
    `PvaAanwijzing: ${format.summary.prompt}`,
    "Heading1: Plan van Aanpak 2026 – 2028",
    `PvaAanwijzing: ${format.approach.prompt}`,
    `PvaAanwijzing: Bijvoorbeeld: ${format.approach.example}`,
  ]);
});

test("[DO2] [DO3] a written plan shows what was written, and the fixed text of the introduction", async () => {
  const plan = aPlan({
    title: "Samen veilig",
    introduction: "De inleiding.\nHet vervolg.",
    regionalPolicy: "De regio.",
    localPolicy: "De gemeente.",
    regionalScan: "De punten.",
    summary: "De samenvatting.",
    approach: "De aanpak.",
  });

  const written = await runningText(aPlanDocument(plan));

  expect(written.filter((line) => line.startsWith("PvaAanwijzing"))).toEqual([]);
  expect(written.filter((line) => /^(Title|Normal)/.test(line))).toEqual([
    "Title: Samen veilig",
    "Normal: De inleiding.",
    "Normal: Het vervolg.",
    `Normal: ${format.introduction.fixedText}`,
    "Normal: De regio.",
    "Normal: De gemeente.",
    "Normal: De punten.",
    "Normal: De samenvatting.",
    "Normal: De aanpak.",
  ]);
});

test("[DO6] a new line in a cell becomes a paragraph", async () => {
  const measure = aMeasure({ improvement: "Eerst dit.\r\nDan dat.\rTot slot." });

  const [table] = elements(await mainXml(aPlanDocument(aPlan(), [measure])), "w:tbl");

  const cell = table && elements(table, "w:tc")[columns.length + 2];
  expect(cell && elements(cell, "w:p").map(textOf)).toEqual(["Eerst dit.", "Dan dat.", "Tot slot."]);
});

async function mainXml(document: PlanDocument) {
  return parsePart(await writtenFiles(document));
}

/** The paragraphs before the tables, as "style: text". */
async function runningText(document: PlanDocument): Promise<readonly string[]> {
  const paragraphs = children(bodyOf(await mainXml(document)), "w:p");
  const last = paragraphs.findIndex((paragraph) => elements(paragraph, "w:sectPr").length > 0);
  return paragraphs.slice(0, last + 1).map((paragraph) => `${styleOf(paragraph)}: ${textOf(paragraph)}`);
}
