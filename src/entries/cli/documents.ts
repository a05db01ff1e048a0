// Writes documents to look at to dist/documents/. Their ids and time are fixed, so that only a change of the
// writer or of the sample changes a file.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateNKeysBetween } from "fractional-indexing";
import { bundledContent } from "@/adapters/content/bundledContent";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import {
  type ActionPlan,
  type ActionPlanId,
  newPlan,
  unwrittenSections,
} from "@/domain/action-plan/actionPlan";
import type { Measure, MeasureId } from "@/domain/action-plan/measure";
import { planDocumentOf } from "@/domain/action-plan/planDocument";
import type { Framework } from "@/domain/framework/framework";
import { type Instant, type RecordStamp, thisDevice, type WorkspaceId } from "@/domain/record";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Sample } from "@/domain/workspace/sample";

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
  const [framework, format, sample] = await Promise.all([
    bundledContent.framework(),
    bundledContent.planFormat(),
    bundledContent.sample(),
  ]);
  const writer = createPlanDocumentWriter(format);
  const documents = {
    "plan-voorbeeld-verzonnen.docx": planDocumentOf(
      { ...emptyPlan(framework, sample), ...sample.plan },
      sampleMeasures(sample),
      framework,
      madeAt,
    ),
    "plan-leeg.docx": planDocumentOf(emptyPlan(framework, sample), [], framework, madeAt),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, document] of Object.entries(documents)) {
    const file = path.posix.join(folder, name);
    await writeFile(file, await writer.write(document));
    console.log(file);
  }
}

function emptyPlan(framework: Framework, sample: Sample): ActionPlan {
  return {
    ...stamp,
    id: fixedId(2) as ActionPlanId,
    framework: framework.id,
    assessments: [],
    ...newPlan,
    title: "",
    period: sample.plan.period,
    ...unwrittenSections,
  };
}

function sampleMeasures({ measures }: Sample): readonly Measure[] {
  const orders = generateNKeysBetween(null, null, measures.length);
  return measures.map(({ fields, aspect }, index) => ({
    ...stamp,
    ...fields,
    id: fixedId(100 + index) as MeasureId,
    plan: fixedId(2) as ActionPlanId,
    order: orders[index] ?? "",
    origin: aspect && { assessment: fixedId(3) as SelfAssessmentId, aspect },
  }));
}

function fixedId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
