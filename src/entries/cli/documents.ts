// Writes documents to look at to dist/documents/. Their ids and time are fixed, so that only a change of the writer or
// of the sample changes a file. `npm run documents -- huisstijl.docx` makes one in the style of that document.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundledContent } from "@/adapters/content/bundledContent";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { planPackage } from "@/adapters/docx/planPackage";
import { toFlatOpc } from "@/adapters/docx/toFlatOpc";
import { planDocumentOf, type PlanDocument } from "@/domain/action-plan/planDocument";
import { toBase64 } from "@/domain/workspace/base64";
import type { KeptFile, KeptFileId } from "@/domain/workspace/keptFile";
import { progressPages } from "@/features/plan/documentProgress";
import { scanPages } from "@/features/results/scanPages";
import { emptyPlan, fixedStamp, madeAt, samplePlan, sampleScan, today } from "./sampleRecords";

const folder = "dist/documents";
const fixtures = "test/fixtures/huisstijl";

await writeDocuments(process.argv[2] ?? path.posix.join(fixtures, "libreoffice.docx"));

async function writeDocuments(houseStyle: string): Promise<void> {
  const [framework, format, sample, answerScale] = await Promise.all([
    bundledContent.framework(),
    bundledContent.planFormat(),
    bundledContent.sample(),
    bundledContent.answerScale(),
  ]);
  const { plan, measures } = samplePlan(framework, sample);
  const scan = sampleScan(framework, sample);
  const logo = await keptFile("logo", path.posix.join(fixtures, "logo.png"));
  const template = await keptFile("template", houseStyle);
  const pages = [
    progressPages(plan, measures, { framework, today }),
    scanPages({ ...scan, framework, answerScale }),
  ];
  const filled = planDocumentOf({ ...plan, assessments: [scan.assessment.id] }, measures, framework, madeAt, {
    assessments: [scan.assessment],
    logos: [],
    template: null,
    pages: [],
  });
  const documents: Readonly<Record<string, PlanDocument>> = {
    "plan-voorbeeld-verzonnen": filled,
    "plan-leeg": planDocumentOf(emptyPlan(framework, sample), [], framework, madeAt),
    "plan-met-alles": { ...filled, logos: [logo, logo], pages },
    "plan-in-huisstijl": { ...filled, logos: [logo], template, pages },
  };
  await mkdir(folder, { recursive: true });
  const writer = createPlanDocumentWriter(format);
  for (const [name, document] of Object.entries(documents)) {
    await write(`${name}.docx`, await writer.write(document));
  }
  // In the form in which Word takes it in.
  await write(
    "plan-met-alles.xml",
    toFlatOpc(await planPackage({ ...filled, logos: [logo], pages }, format)),
  );
}

async function keptFile(purpose: KeptFile["purpose"], file: string): Promise<KeptFile> {
  return {
    ...fixedStamp,
    id: `${purpose}-1` as KeptFileId,
    purpose,
    name: path.basename(file),
    mediaType: purpose === "logo" ? "image/png" : "",
    alt: purpose === "logo" ? "Logo van de gemeente Voorbeeldstad (verzonnen)" : "",
    content: toBase64(await readFile(file)),
  };
}

async function write(name: string, content: Uint8Array | string): Promise<void> {
  const file = path.posix.join(folder, name);
  await writeFile(file, content);
  console.log(file);
}
