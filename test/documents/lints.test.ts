import { aMeasure, aPlan, aPlanDocument } from "../fixtures/builders";
import { lint, type LintName, lints } from "./lints";
import { type DocxFiles, fileOf, mainPart } from "./openDocx";
import { writtenFiles } from "./writePlan";

type Damage = readonly [part: string, find: string | RegExp, replace: string];

const styles = "word/styles.xml";
const someSdt =
  '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>';
const someDrawing =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"><wp:docPr id="7" name="Logo" descr="Logo"/></wp:inline></w:drawing><w:t>x</w:t></w:r></w:p>';

const damages: Readonly<Record<LintName, Damage>> = {
  duplicateBookmarkId: [mainPart, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'],
  duplicateBookmarkName: [mainPart, "_pva_f_summary", "_PVA_F_APPROACH"],
  bookmarkNeverEnds: [mainPart, '<w:bookmarkEnd w:id="3"/>', ""],
  duplicateSdtId: [mainPart, "<w:body>", `<w:body>${someSdt}${someSdt}`],
  duplicateDrawingId: [mainPart, "<w:body>", `<w:body>${someDrawing}${someDrawing}`],
  drawingWithoutDescription: [mainPart, "<w:body>", `<w:body>${someDrawing.replace(' descr="Logo"', "")}`],
  cellWithoutParagraph: [mainPart, /<\/w:tcPr><w:p>.*?<\/w:p><\/w:tc>/, "</w:tcPr></w:tc>"],
  styleNotDefined: [mainPart, 'w:val="Heading2"', 'w:val="Kop2"'],
  tableBeforeSectionEnd: [mainPart, /<\/w:tbl><w:p>(?!.*<\/w:tbl>).*?<\/w:p>/, "</w:tbl>"],
  tableWithoutHeaderRow: [mainPart, "<w:tblHeader/>", ""],
  tableWithoutAlternativeText: [mainPart, /<w:tblDescription [^>]*>/, ""],
  notFiveTables: [mainPart, /<w:tbl>.*?<\/w:tbl>/, ""],
  notDutch: [styles, 'w:val="nl-NL"', 'w:val="en-US"'],
  emptyParagraph: [mainPart, "<w:body>", '<w:body><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'],
  headingLevelSkipped: [mainPart, 'w:val="Heading1"', 'w:val="Heading2"'],
  textBelowTenPoints: [styles, '<w:sz w:val="20"/>', '<w:sz w:val="19"/>'],
  colourTooFaint: [styles, /<w:color w:val="[0-9A-F]+"\/>/, '<w:color w:val="8A99AB"/>'],
};

describe("the lints of a document", () => {
  let good: DocxFiles;

  beforeAll(async () => {
    const plan = aPlan({ summary: "Drie punten vielen op." });
    const document = aPlanDocument(plan, [aMeasure()]);
    good = await writtenFiles(document);
  });

  test("find nothing in a good document", () => {
    expect(lint(good)).toEqual([]);
  });

  test.each(Object.keys(lints) as LintName[])("%s bites", (name) => {
    const broken = damaged(good, damages[name]);

    expect(lints[name](broken)).not.toEqual([]);
  });
});

function damaged(files: DocxFiles, [part, find, replace]: Damage): DocxFiles {
  const before = fileOf(files, part);
  const after = before.replace(find, replace);
  if (after === before) throw new Error(`Nothing to damage in ${part}: ${find}`);
  return { ...files, [part]: after };
}
