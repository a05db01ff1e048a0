import { unzipSync } from "fflate";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { aMeasure, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { dutchWord, type Files, houseStyles, libreOffice, otherProgram, zipOf } from "./houseStyles";
import { aKeptFile } from "./keptFiles";
import { lint } from "./lints";
import { fileOf, mainPart, openDocx, parseXml, tablesOf } from "./openDocx";
import { validate } from "./validate";
import { writePlan } from "./writePlan";
import { dressed, dressedFiles } from "./dressedPlan";

// Microsoft's validator takes seconds on a busy machine.
jest.setTimeout(60_000);

describe.each(Object.entries(houseStyles))("a plan in the house style %s", (_, template) => {
  test("[DO16] has no faults that the house style did not have", async () => {
    const faults = await validate(template);
    const found = await validate(await writePlan(dressed(template)));

    expect(found.filter((fault) => !faults.includes(fault))).toEqual([]);
  });

  test("[DO16] keeps all but the text, the style sheet and what is said of the file", async () => {
    const before = unzipSync(template);
    const after = unzipSync(await writePlan(dressed(template)));

    const same = Object.keys(before).filter((name) => isSame(before[name], after[name]));
    expect(Object.keys(before).filter((name) => !same.includes(name) && !isChanged.test(name))).toEqual([]);
  });

  test("[DO7] is the same to the byte when it is made again", async () => {
    const [one, other] = await Promise.all([writePlan(dressed(template)), writePlan(dressed(template))]);

    expect(isSame(one, other)).toBe(true);
  });

  test("[DO1] has the tables with everything in them", async () => {
    const files = openDocx(await writePlan(dressed(template)));

    const main = files[mainPart] ?? fileOf(files, "deel/tekst.xml");
    expect(tablesOf(parseXml(main))[0]?.map(([title]) => title)).toEqual([
      aPlanFormat().columns.title,
      "Opdracht op papier",
    ]);
  });
});

test.each(Object.entries({ "of a Dutch Word": zipOf(dutchWord), "of LibreOffice": libreOffice }))(
  "[DO10] a plan in the house style %s passes the lints",
  async (_, template) => {
    expect(lint(openDocx(await writePlan(dressed(template))))).toEqual([]);
  },
);

test("[DO16] a template becomes a document, in Dutch whatever language it was in, with headings that are headings and stay with their text", async () => {
  const files = await dressedFiles(otherProgram);

  const main = fileOf(files, "deel/tekst.xml");
  expect(fileOf(files, "[Content_Types].xml")).not.toContain("template");
  expect(main).toContain("<!-- gemaakt door een ander programma -->");
  expect(main).not.toContain("oud&gt;");
  expect(main).toContain('<w:pStyle w:val="Kop2"/><w:keepNext/><w:outlineLvl w:val="1"/>');
  const runs = main.match(/<w:r>/g) ?? [];
  expect(main.match(/<w:r><w:rPr><w:lang w:val="nl-NL"\/><\/w:rPr>/g)).toHaveLength(runs.length);
  // It has no settings: without ours Word would take it for a document of an older Word.
  expect(fileOf(files, "word/settings.xml")).toContain("compatibilityMode");
});

test("[DO16] a page that lay already lies in both sections", async () => {
  const files = await dressedFiles(otherProgram);

  const pages = [...fileOf(files, "deel/tekst.xml").matchAll(/pgSz [a-z0-9]+:w=['"](\d+)['"]/g)];
  expect(pages.map(([, width]) => width)).toEqual(["16838", "16838"]);
});

test("[DO16] a document without styles gets ours", async () => {
  const bare: Files = {
    ...dutchWord,
    "word/_rels/document.xml.rels": String(dutchWord["word/_rels/document.xml.rels"]).replace(
      /<Relationship Id="rId1"[^>]*>/,
      "",
    ),
  };
  const bytes = await writePlan(dressed(zipOf(bare)));

  const files = openDocx(bytes);
  expect(fileOf(files, mainPart)).toContain('<w:pStyle w:val="Heading1"/>');
  expect(Object.keys(files).filter((name) => name.startsWith("word/styles"))).toHaveLength(1);
  expect(lint(files)).toEqual(["styleNotDefined: Koptekst", "styleNotDefined: Voettekst"]);
});

test("[DO16] a plan of ours can be the house style of another, and brings nothing of itself along", async () => {
  const first = await writePlan({
    ...aPlanDocument(aPlan({ title: "Eerste plan" }), [aMeasure()]),
    logos: [aKeptFile()],
  });
  const bytes = await writePlan(dressed(first));

  const files = openDocx(bytes);
  expect(await validate(bytes)).toEqual([]);
  expect(lint(files)).toEqual([]);
  expect(Object.keys(files).filter((name) => name.startsWith("customXml/item"))).toEqual([
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
  ]);
  expect(fileOf(files, "customXml/item1.xml")).toContain("Samen veilig");
  // The title of the first stands in its footers, which are part of the house style.
  expect(fileOf(files, "word/footer1.xml")).toContain("Eerste plan");
});

test("[DO17] the media type of a document and of a template are told apart", async () => {
  const { check } = createPlanDocumentWriter(aPlanFormat());
  const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  expect(await check("template", zipOf(dutchWord))).toBe(`${kind}.document`);
  expect(await check("template", zipOf(otherProgram))).toBe(`${kind}.template`);
});

const isChanged =
  /^(\[Content_Types\][.]xml|_rels\/[.]rels|docProps\/core[.]xml|(word|deel)\/(document|tekst|styles|Stijlen|comments|footnotes)[.]xml|(word|deel)\/_rels\/(document|tekst)[.]xml[.]rels|word\/media\/image2[.]png)$/;

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
