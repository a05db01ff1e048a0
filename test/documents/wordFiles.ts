import { strToU8, zipSync } from "fflate";
import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import { escapeXml } from "@/adapters/ooxml/escapeXml";
import { type Measure, type MeasureId } from "@/domain/action-plan/measure";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { type Choice, noAnswers } from "@/domain/plan-exchange/differences";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { findDifferences } from "@/domain/plan-exchange/findDifferences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { Instant } from "@/domain/record";
import { aFramework, aMeasureId, aPlan, aPlanFormat } from "../fixtures/builders";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A .docx with this text, as small as one can be. */
export function aDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function p(text: string, properties = "", run = ""): string {
  const lines = text === "" ? "" : `<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p>${properties}${lines}</w:p>`;
}

export function tc(inside: string, properties = '<w:tcW w:w="1700" w:type="dxa"/>'): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function tr(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(p(cell)))).join("")}</w:tr>`;
}

export function tbl(rows: readonly string[], columns = 7): string {
  const grid = '<w:gridCol w:w="1700"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** The header cells of the form with the spaces and paragraphs that they have there. */
export const formHeadings: readonly string[] = [
  "Maatregel/  verbeterpunt",
  "Huidige stand van zaken, incl. evt. raakvlakken met ander lokaal beleid/ lokale speerpunten (kort & bondig!)",
  "Omschrijving  verbeteractie (wat moet er gebeuren,  hoe wordt dit  opgepakt?",
  "Beoogd resultaat: wanneer zijn  we tevreden  (prestatie- indicatoren)?",
  "Wie gaat het doen?",
  "Planning",
  "Kosten",
];

export interface FileSides {
  readonly bytes: Uint8Array;
  readonly measures: readonly Measure[];
  readonly plan?: ActionPlan;
  readonly removed?: readonly Measure[];
}

async function openSides({ bytes, measures, removed = [], plan = aPlan() }: FileSides) {
  const file = openWordFile(bytes);
  const content = await file.read();
  const { clusters } = aFramework();
  const sides: ExchangeSides = {
    content,
    recognised: recognisePlan(content, clusters),
    plan,
    measures,
    removed,
    base: content.snapshots[0]?.snapshot ?? null,
    clusters,
    format: aPlanFormat(),
    mayChangePlan: true,
  };
  return { file, sides, comparison: findDifferences(sides, noAnswers) };
}

export async function differencesIn(sides: FileSides) {
  return (await openSides(sides)).comparison.differences;
}

let made = 0;

/** Brings file and plan together as a user would: with what is chosen beforehand, or with one choice for all. */
export async function exchangedFile(given: FileSides, choice?: Choice) {
  const { file, sides, comparison } = await openSides(given);
  const { differences } = comparison;
  const keys = [...differences.cells, ...differences.rows, ...differences.fields].map(({ key }) => key);
  const choices = choice ? new Map(keys.map((key) => [key, choice])) : preselect(differences);
  const exchange = planExchange(
    sides,
    comparison,
    { choices },
    {
      at: "2026-11-22T10:00:00.000Z" as Instant,
      nextId: (): MeasureId => aMeasureId(700 + (made += 1)),
    },
  );
  const outcome = await file.apply(exchange.word, sides.content);
  return { bytes: file.bytes(), exchange, outcome, differences, recognised: sides.recognised };
}
