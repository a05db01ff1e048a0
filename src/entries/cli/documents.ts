// Writes documents to look at to dist/documents/. Their ids and time are fixed, so that only a change of the
// writer or of the sample changes a file.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateNKeysBetween } from "fractional-indexing";
import sample from "@content/voorbeeld/plan-verzonnen.json";
import { bundledContent } from "@/adapters/content/bundledContent";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { type ActionPlan, type ActionPlanId, unwrittenSections } from "@/domain/action-plan/actionPlan";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import { planDocumentOf } from "@/domain/action-plan/planDocument";
import type { Framework } from "@/domain/framework/framework";
import { findStandard } from "@/domain/framework/standardsOf";
import { type Instant, type RecordStamp, thisDevice, type WorkspaceId } from "@/domain/record";

const folder = "dist/documents";
const madeAt = "2026-11-21T12:00:00.000Z" as Instant;
const stamp: RecordStamp = {
  workspace: fixedId(1) as WorkspaceId,
  version: 1,
  updatedAt: madeAt,
  updatedBy: thisDevice,
  deletedAt: null,
};

await writeDocuments();

async function writeDocuments(): Promise<void> {
  const [framework, format] = await Promise.all([bundledContent.framework(), bundledContent.planFormat()]);
  const writer = createPlanDocumentWriter(format);
  const documents = {
    "plan-voorbeeld-verzonnen.docx": planDocumentOf(
      samplePlan(framework),
      sampleMeasures(framework),
      framework,
      madeAt,
    ),
    "plan-leeg.docx": planDocumentOf(emptyPlan(framework), [], framework, madeAt),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, document] of Object.entries(documents)) {
    const file = path.posix.join(folder, name);
    await writeFile(file, await writer.write(document));
    console.log(file);
  }
}

function emptyPlan(framework: Framework): ActionPlan {
  return {
    ...stamp,
    id: fixedId(2) as ActionPlanId,
    framework: framework.id,
    assessments: [],
    title: "",
    period: sample.period,
    ...unwrittenSections,
  };
}

function samplePlan(framework: Framework): ActionPlan {
  return {
    ...emptyPlan(framework),
    title: sample.title,
    introduction: sample.introduction,
    regionalPolicy: sample.regionalPolicy,
    localPolicy: sample.localPolicy,
    regionalScan: sample.regionalScan,
    summary: sample.summary,
    approach: sample.approach,
  };
}

function sampleMeasures(framework: Framework): readonly Measure[] {
  const orders = generateNKeysBetween(null, null, sample.measures.length);
  return sample.measures.map(({ standard: number, aspect: _, ...columns }, index) => {
    const order = orders[index] ?? "";
    const standard = findStandard(framework, number);
    if (!standard)
      throw new Error(`The sample names standard ${number}, which ${framework.id} does not have.`);
    return {
      ...stamp,
      ...columns,
      id: fixedId(100 + index) as MeasureId,
      plan: fixedId(2) as ActionPlanId,
      standard: standard.number,
      order,
      origin: null,
    };
  });
}

function fixedId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
