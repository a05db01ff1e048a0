import { unzipSync } from "fflate";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { aMeasure, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import {
  dutchWord,
  type Files,
  houseStyles,
  libreOffice,
  otherProgram,
  templateFile,
  zipOf,
} from "./houseStyles";
import { aKeptFile } from "./keptFiles";
import { lint } from "./lints";
import {
  bodyOf,
  children,
  type DocxFiles,
  elements,
  fileOf,
  mainPart,
  openDocx,
  parsePart,
  parseXml,
  styleOf,
  tablesOf,
} from "./openDocx";
import { somePages } from "./somePages";
import { validate } from "./validate";
import { writePlan } from "./writePlan";

// Microsoft's validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const plan = aPlan({
  title: "Samen veilig",
  summary: "Eén\nTwee",
  introduction: '<w:pStyle w:val="Heading1"/>',
});

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

describe("in the house style of a Dutch Word", () => {
  let files: DocxFiles;
  beforeAll(async () => {
    files = await written(dutchWord);
  });

  test("[DO16] headings, titles and tables have its own styles, whatever their ids", () => {
    const body = bodyOf(parsePart(files));
    const used = new Set(children(body, "w:p").map(styleOf));
    const tables = elements(body, "w:tblStyle").map((style) => style.getAttribute("w:val"));
    expect([...used]).toEqual(
      expect.arrayContaining(["Titel", "Kop1", "Kop2", "Normal", "PvaBron2", "PvaAanwijzing"]),
    );
    expect([...used].filter((style) => /^(Heading|Title|PvaBron$)/.test(style))).toEqual([]);
    expect(new Set(tables)).toEqual(new Set(["Tabelraster"]));
    expect(fileOf(files, mainPart)).toContain('<w:pStyle w:val="Kolomkop"/>');
  });

  test("[DO16] only missing styles are added, on its own default and without our colours", () => {
    const before = String(dutchWord["word/styles.xml"]);
    const after = fileOf(files, "word/styles.xml");
    const [start, end] = [before.slice(0, -"</w:styles>".length), "</w:styles>"];
    expect(after.startsWith(start) && after.endsWith(end)).toBe(true);
    const added = after.slice(start.length, -end.length);
    expect([...added.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "PvaLogo",
      "PvaBovenregel",
      "Subtitle",
      "PvaBron2",
      "PvaAanwijzing",
      "PvaStandaard",
      "PvaTabeltekst",
      "PvaTotaal",
    ]);
    expect(added).not.toContain("1F3A5F");
    expect(added.match(/<w:basedOn w:val="Standaard"\/>/g)).toHaveLength(8);
  });

  test("[DO16] both sections have its page, its headers and its footers", () => {
    const sections = elements(parsePart(files), "w:sectPr").map((section) => ({
      references: elements(section, "w:headerReference")
        .concat(elements(section, "w:footerReference"))
        .map((each) => each.getAttribute("r:id")),
      page: ["w:w", "w:h"].map((side) => elements(section, "w:pgSz")[0]?.getAttribute(side)),
      hasFirstPage: elements(section, "w:titlePg").length > 0,
      startsAt: elements(section, "w:pgNumType")[0]?.getAttribute("w:start"),
      type: elements(section, "w:type")[0]?.getAttribute("w:val"),
    }));
    const references = ["rId3", "rId4", "rId5"];
    expect(sections).toEqual([
      { references, page: ["11906", "16838"], hasFirstPage: true, startsAt: "1", type: "continuous" },
      {
        references,
        page: ["16838", "11906"],
        hasFirstPage: false,
        startsAt: undefined,
        type: "nextPage",
      },
    ]);
  });

  test("[DO16] nothing of the old text is left behind unseen", () => {
    const everything = Object.values(files).join();
    for (const old of ["Oude", "Geheim", "J. Jansen", ">Oud<", "comments"]) {
      expect(everything).not.toContain(old);
    }
    expect(Object.keys(files)).not.toContain("word/media/image2.png");
    expect(fileOf(files, "word/footnotes.xml").match(/<w:footnote /g)).toHaveLength(2);
  });

  test("[DO16] what is added takes no name that is in use", () => {
    const ids = elements(parsePart(files, "word/_rels/document.xml.rels"), "Relationship").map((each) => [
      each.getAttribute("Id"),
      each.getAttribute("Target"),
    ]);
    expect(ids).toEqual(
      expect.arrayContaining([
        ["rIdLogo1", "../customXml/item1.xml"],
        ["rIdLogo1-2", "media/logo1.png"],
        ["rIdSnapshot", "../customXml/item1-2.xml"],
      ]),
    );
    expect(fileOf(files, mainPart)).toContain('r:embed="rIdLogo1-2"');
  });

  test("[DO10] the file is called as the plan, and is in Dutch", () => {
    const core = parsePart(files, "docProps/core.xml");
    expect(["dc:title", "dc:language"].map((name) => elements(core, name)[0]?.textContent)).toEqual([
      "Samen veilig",
      "nl-NL",
    ]);
  });
});

test("[DO16] a template becomes a document, in Dutch whatever language it was in, with headings that are headings", async () => {
  const files = await written(otherProgram);

  const main = fileOf(files, "deel/tekst.xml");
  expect(fileOf(files, "[Content_Types].xml")).not.toContain("template");
  expect(main).toContain("<!-- gemaakt door een ander programma -->");
  expect(main).not.toContain("oud&gt;");
  expect(main).toContain('<w:pStyle w:val="Kop2"/><w:outlineLvl w:val="1"/>');
  const runs = main.match(/<w:r>/g) ?? [];
  expect(main.match(/<w:r><w:rPr><w:lang w:val="nl-NL"\/><\/w:rPr>/g)).toHaveLength(runs.length);
  // It has no settings: without ours Word would take it for a document of an older Word.
  expect(fileOf(files, "word/settings.xml")).toContain("compatibilityMode");
});

test("[DO16] a page that lay already lies in both sections", async () => {
  const files = await written(otherProgram);

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

function dressed(template: Uint8Array): PlanDocument {
  return {
    ...aPlanDocument(plan, [aMeasure()]),
    template: templateFile(template),
    logos: [aKeptFile()],
    pages: somePages,
  };
}

async function written(files: Files): Promise<DocxFiles> {
  return openDocx(await writePlan(dressed(zipOf(files))));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
