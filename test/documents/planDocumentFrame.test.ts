import type { Measure } from "@/domain/action-plan/measure";
import { type PlanDocument, planDocumentOf } from "@/domain/action-plan/planDocument";
import type { AspectId } from "@/domain/framework/framework";
import type { PlainDate } from "@/domain/record";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { aFramework, aMeasure, aMeasureId, anAssessment, aPlan, aPlanDocument } from "../fixtures/builders";
import { bodyOf, children, elements, parsePart, textOf } from "./openDocx";
import { writePlan, writtenFiles } from "./writePlan";

test("[DO7] the same plan gives the same bytes", async () => {
  const write = () => writePlan(aPlanDocument(aPlan({ title: "Plan" }), [aMeasure()]));

  expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
});

test("[DO20] the scans that the plan rests on are named, with their day", async () => {
  const scan = anAssessment({ name: "Zelfscan 2026", startedOn: "2026-03-09" as PlainDate });
  const other = anAssessment({ id: "other" as SelfAssessmentId, name: "Van een ander plan" });
  const plan = aPlan({ assessments: [scan.id] });
  const document = planDocumentOf(plan, [], aFramework(), plan.updatedAt, {
    assessments: [scan, other],
    logos: [],
    template: null,
    pages: [],
  });

  const texts = elements(await mainXml(document), "w:p").map(textOf);
  expect(texts).toContain("Dit plan berust op: Zelfscan 2026 (9 maart 2026).");
});

test("[DO8] measures, tables and sections carry hidden bookmarks", async () => {
  const document = await mainXml(aPlanDocument(aPlan(), [aMeasure()]));

  const names = elements(document, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"));
  expect(names.toSorted()).toEqual([
    ...["approach", "introduction", "localPolicy", "period", "regionalPolicy", "regionalScan"].map(field),
    ...["summary", "title"].map(field),
    "_pva_m_00000000000040008000000000000101",
    ...["10", "1_2", "3_6", "4_5_7_8", "9"].map((cluster) => `_pva_t_${cluster}`),
  ]);
});

test("[DO8] the bookmark of a section spans what was written in it, over all its paragraphs", async () => {
  const plan = aPlan({ summary: "Eerste alinea.\nTweede alinea." });

  const document = await mainXml(aPlanDocument(plan));

  const paragraphs = elements(document, "w:p");
  const summary = paragraphs.findIndex((paragraph) => textOf(paragraph) === "Eerste alinea.");
  expect(children(paragraphs[summary] ?? bodyOf(document)).map((child) => child.nodeName)).toEqual([
    "w:bookmarkStart",
    "w:r",
  ]);
  expect(children(paragraphs[summary + 1] ?? bodyOf(document)).map((child) => child.nodeName)).toEqual([
    "w:r",
    "w:bookmarkEnd",
  ]);
});

test("[DO10] the running text stands upright, the tables lie", async () => {
  const pages = elements(await mainXml(aPlanDocument()), "w:pgSz").map((page) =>
    ["w:w", "w:h", "w:orient"].map((name) => page.getAttribute(name)),
  );

  expect(pages).toEqual([
    ["11906", "16838", null],
    ["16838", "11906", "landscape"],
  ]);
});

test("[DO10] the file and its footers carry the plan's title and the page number", async () => {
  const files = await writtenFiles(aPlanDocument(aPlan({ title: "Plan\nA" })));

  const [title] = elements(parsePart(files, "docProps/core.xml"), "dc:title");
  const footers = ["word/footer1.xml", "word/footer2.xml"].map((name) => parsePart(files, name));
  expect(title?.textContent).toBe("Plan A");
  expect(footers.map((footer) => footer.documentElement?.textContent)).toEqual([
    "Plan APagina 1 van 1",
    "Plan APagina 1 van 1",
  ]);
  expect(
    elements(footers[0] ?? parsePart(files), "w:fldSimple").map((f) => f.getAttribute("w:instr")),
  ).toEqual([" PAGE ", " NUMPAGES "]);
});

test("[DO12] measures that come from a scan bring the note that aspects are our own work", async () => {
  const origin = { assessment: "s" as SelfAssessmentId, aspect: "ks01.a1" as AspectId };
  const note = aFramework().ownWorkNote;
  const writtenText = async (measure: Measure) =>
    (await mainXml(aPlanDocument(aPlan(), [measure]))).documentElement?.textContent ?? "";

  expect(await writtenText(aMeasure({ origin }))).toContain(note);
  expect(await writtenText(aMeasure())).not.toContain(note);
});

test("[DO11] a row of ordinary length stays whole, a row of more than half a page may run on", async () => {
  const short = aMeasure({ id: aMeasureId(1), order: "a1" });
  const long = aMeasure({ id: aMeasureId(2), order: "a2", improvement: "Een lange zin. ".repeat(200) });

  const [table] = elements(await mainXml(aPlanDocument(aPlan(), [short, long])), "w:tbl");

  const rows = table ? children(table, "w:tr") : [];
  expect(rows.map((row) => elements(row, "w:cantSplit").length)).toEqual([1, 1, 0]);
});

function field(key: string): string {
  return `_pva_f_${key}`;
}

async function mainXml(document: PlanDocument) {
  return parsePart(await writtenFiles(document));
}
