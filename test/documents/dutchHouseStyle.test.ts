import { dressedFiles } from "./dressedPlan";
import { dutchWord } from "./houseStyles";
import { bodyOf, children, type DocxFiles, elements, fileOf, mainPart, parsePart, styleOf } from "./openDocx";

describe("in the house style of a Dutch Word", () => {
  let files: DocxFiles;
  beforeAll(async () => {
    files = await dressedFiles(dutchWord);
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
