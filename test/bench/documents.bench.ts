import { performance } from "node:perf_hooks";
import PizZip from "pizzip";
import { bundledContent } from "@/adapters/content/bundledContent";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { fillTemplate, templateOf } from "./docxtemplaterPeer";
import { figureBelow, medianOf, type Figure } from "./figure";
import { samplePlanDocument } from "./samplePlanDocument";

type Write = (document: PlanDocument) => Promise<Uint8Array> | Uint8Array;

const sizes = [
  { measures: 200, limit: 0.4 },
  { measures: 1_000, limit: 0.6 },
];
const warmUps = 10;
const rounds = 25;

/** Our document of a plan beside the same tables from docxtemplater, in one process and in turn. */
export async function benchDocuments(): Promise<readonly Figure[]> {
  const [framework, format] = await Promise.all([bundledContent.framework(), bundledContent.planFormat()]);
  const writer = createPlanDocumentWriter(format);
  const ours: Write = (document) => writer.write(document);
  const template = await templateOf(writer, samplePlanDocument(framework, 10));
  const peer: Write = (document) => fillTemplate(template, document);
  const figures: Figure[] = [];
  for (const { measures, limit } of sizes) {
    const document = samplePlanDocument(framework, measures);
    await expectAllMeasures(document, [ours, peer]);
    const times = await inTurn(document, [ours, peer]);
    const [own, other] = [medianOf(times[0] ?? []), medianOf(times[1] ?? [])];
    figures.push(
      figureBelow(limit, {
        group: "documents",
        name: `plan with ${measures} measures (${own.toFixed(1)} ms)`,
        value: own / other,
        unit: "× peer",
        peer: `docxtemplater, same document ${other.toFixed(1)} ms`,
      }),
    );
  }
  return figures;
}

/** In turn, so that whatever else the machine does hits both alike. */
async function inTurn(document: PlanDocument, writers: readonly Write[]): Promise<readonly number[][]> {
  const times = writers.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, write] of writers.entries()) {
      const start = performance.now();
      await write(document);
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times;
}

/** A writer that leaves measures out would win. */
async function expectAllMeasures(document: PlanDocument, writers: readonly Write[]): Promise<void> {
  const titles = document.clusters.flatMap(({ measures }) => measures.map(({ title }) => title));
  for (const write of writers) {
    const body = new PizZip(await write(document)).file("word/document.xml")?.asText() ?? "";
    const missing = titles.filter((title) => !body.includes(title));
    if (missing.length > 0) throw new Error(`${missing.length} measures are not in the document.`);
  }
}
