import { aMeasure, aPlan, aPlanDocument } from "../fixtures/builders";
import { lint, type LintName, lints } from "./lints";
import { type DocxFiles, fileOf, mainPart } from "./openDocx";
import { writtenFiles } from "./writePlan";

type Damage = readonly [part: string, find: string | RegExp, replace: string];

const styles = "word/styles.xml";
const relationships = "word/_rels/document.xml.rels";
const bodyStart = /<w:body[^>]*>/;
const someSdt =
  '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>';
const someDrawing =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"><wp:docPr id="7" name="Logo" descr="Logo"/></wp:inline></w:drawing><w:t>x</w:t></w:r></w:p>';

const damages: Readonly<Record<LintName, Damage>> = {
  duplicateBookmarkId: [mainPart, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'],
  duplicateBookmarkName: [mainPart, "_pva_f_summary", "_PVA_F_APPROACH"],
  bookmarkNeverEnds: [mainPart, '<w:bookmarkEnd w:id="3"/>', ""],
  duplicateSdtId: [mainPart, bodyStart, `$&${someSdt}${someSdt}`],
  duplicateDrawingId: [mainPart, bodyStart, `$&${someDrawing}${someDrawing}`],
  drawingWithoutDescription: [mainPart, bodyStart, `$&${someDrawing.replace(' descr="Logo"', "")}`],
  cellWithoutParagraph: [mainPart, /<\/w:tcPr><w:p>.*?<\/w:p><\/w:tc>/, "</w:tcPr></w:tc>"],
  styleNotDefined: [mainPart, 'w:val="Heading2"', 'w:val="Kop2"'],
  tableBeforeSectionEnd: [mainPart, /<\/w:tbl><w:p>(?!.*<\/w:tbl>).*?<\/w:p>/, "</w:tbl>"],
  tableWithoutHeaderRow: [mainPart, "<w:tblHeader/>", ""],
  tableWithoutAlternativeText: [mainPart, /<w:tblDescription [^>]*>/, ""],
  notFiveTables: [mainPart, /<w:tbl>.*?<\/w:tbl>/, ""],
  rowOfOtherLength: [mainPart, /<w:gridCol [^>]*>/, ""],
  relationshipLeadsNowhere: [relationships, "settings.xml", "weg.xml"],
  referenceWithoutRelationship: [mainPart, 'r:id="rIdFooterPortrait"', 'r:id="rIdWeg"'],
  duplicateRelationshipId: [relationships, "rIdStyles", "rIdSettings"],
  partWithoutContentType: ["[Content_Types].xml", /<Default Extension="rels"[^>]*>/, ""],
  notDutch: [styles, 'w:val="nl-NL"', 'w:val="en-US"'],
  emptyParagraph: [mainPart, bodyStart, '$&<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'],
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
