import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { type Measure, unwrittenColumns } from "@/domain/action-plan/measure";
import { noAnswers } from "@/domain/plan-exchange/differences";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { findDifferences } from "@/domain/plan-exchange/findDifferences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { Instant } from "@/domain/record";
import type { WordDocument } from "@/ports/wordDocument";
import { aDocx, formHeadings, p, tbl, tc, tr } from "../documents/aDocx";
import { writePlan } from "../documents/writePlan";
import { aFramework, aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { openedInWord } from "../word/openedInWord";

export interface UpdatedDocument {
  readonly name: string;
  readonly title: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const plan = aPlan({ title: "Samen veilig" });
const first = aMeasure({
  ...unwrittenColumns,
  id: aMeasureId(1),
  title: "Opdracht op papier",
  currentState: "Er is een concept.",
  responsible: "Beleid",
});
const second = aMeasure({
  ...unwrittenColumns,
  id: aMeasureId(2),
  title: "Visie vaststellen",
  planning: "2027",
  order: "a1",
});
const third = aMeasure({ ...unwrittenColumns, id: aMeasureId(3), title: "Inkoop", order: "a2" });
/** No longer than what they replace: what is below them then stays where it is. */
const changed: readonly Measure[] = [
  { ...first, currentState: "Er is een besluit.", costs: "€ 9.000" },
  { ...second, planning: "2028", responsible: "Raad" },
];

/** A plan of our own and a form that was filled by hand, each linked and updated in Word and as a file. */
export async function updatedDocuments(): Promise<readonly UpdatedDocument[]> {
  const own = await writePlan(aPlanDocument(plan, [first, second]));
  const form = filledForm();
  return [
    {
      name: "own-word",
      title: "Our own document, open in Word",
      before: own,
      after: await inWord(own, changed),
    },
    {
      name: "own-file",
      title: "Our own document, as a file",
      before: own,
      after: await asFile(own, changed),
    },
    {
      name: "form-word",
      title: "A form filled by hand, open in Word",
      before: form,
      after: await inWord(form, [...changed, third]),
    },
    {
      name: "form-file",
      title: "A form filled by hand, as a file",
      before: form,
      after: await asFile(form, [...changed, third]),
    },
  ];
}

async function inWord(docx: Uint8Array, later: readonly Measure[]): Promise<Uint8Array> {
  const { word, opened } = openedInWord({ docx, platform: "win" });
  await updated(opened, [first, second]);
  await updated(opened, later);
  return word.save();
}

async function asFile(docx: Uint8Array, later: readonly Measure[]): Promise<Uint8Array> {
  const file = openWordFile(docx);
  await updated(file, [first, second]);
  await updated(file, later);
  return file.bytes();
}

/** Everything as the plan has it. */
async function updated(document: WordDocument, measures: readonly Measure[]): Promise<void> {
  const content = await document.read();
  const { clusters } = aFramework();
  const sides: ExchangeSides = {
    content,
    recognised: recognisePlan(content, clusters),
    plan,
    measures,
    removed: [],
    base: content.snapshots[0]?.snapshot ?? null,
    clusters,
    format: aPlanFormat(),
    mayChangePlan: true,
  };
  const comparison = findDifferences(sides, noAnswers);
  const { cells, rows } = comparison.differences;
  const choices = new Map([...cells, ...rows].map(({ key }) => [key, "list" as const]));
  const at = "2026-11-22T10:00:00.000Z" as Instant;
  const moment = { at, nextId: () => aMeasureId(900) };
  const outcome = await document.apply(planExchange(sides, comparison, { choices }, moment).word, content);
  if (outcome.kind !== "applied") throw new Error("Nobody else is at work here.");
}

/** With a look of its own: borders, a coloured header, a font, and a table that is none of ours. */
function filledForm(): Uint8Array {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="4472C4"/>`)
    .join("");
  const head = (text: string) =>
    tc(
      p(text, "", '<w:rPr><w:b/><w:sz w:val="18"/></w:rPr>'),
      '<w:tcW w:w="1700" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>',
    );
  const cell = (text: string) => tc(p(text, "", '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>'));
  const rows = [
    [first.title, first.currentState, "", "", first.responsible, "", ""],
    [second.title, "", "", "", "", second.planning, ""],
    ["", "", "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
  ];
  const form = tbl([
    tr(formHeadings.map(head), "<w:trPr><w:tblHeader/></w:trPr>"),
    ...rows.map((texts) => tr(texts.map(cell))),
  ]).replace("</w:tblPr>", `<w:tblBorders>${borders}</w:tblBorders></w:tblPr>`);
  return aDocx(
    p("Nota Samen veilig", "", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>') +
      tbl([tr(["Vastgesteld door", "college"])], 2) +
      p("Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie") +
      form +
      p("Onder de tabel gaat de nota verder."),
  );
}
