import { generateNKeysBetween } from "fractional-indexing";
import {
  type ActionPlan,
  type ActionPlanId,
  newPlan,
  unwrittenSections,
} from "@/domain/action-plan/actionPlan";
import { type Measure, type MeasureId, measureStates, priorities } from "@/domain/action-plan/measure";
import type { ScanForDocument } from "@/domain/action-plan/planDocumentPages";
import type { Adoption, Checksum, DecisionId, SnapshotId } from "@/domain/decision/decision";
import type { Framework } from "@/domain/framework/framework";
import {
  type Instant,
  type PlainDate,
  type RecordStamp,
  thisDevice,
  type WorkspaceId,
} from "@/domain/record";
import { answerIdOf } from "@/domain/self-assessment/answer";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import type { Sample, SampleAssessment } from "@/domain/workspace/sample";

// The invented example as records of which the ids and times are always the same.

export const madeAt = "2026-11-21T12:00:00.000Z" as Instant;
export const today = "2026-11-21" as PlainDate;
export const fixedStamp: RecordStamp = {
  workspace: fixedId(1) as WorkspaceId,
  version: 1,
  updatedAt: madeAt,
  updatedBy: thisDevice,
  deletedAt: null,
};
const planId = fixedId(2) as ActionPlanId;
const scanId = fixedId(3) as SelfAssessmentId;

export function emptyPlan(framework: Framework, sample: Sample): ActionPlan {
  return {
    ...fixedStamp,
    id: planId,
    framework: framework.id,
    assessments: [],
    ...newPlan,
    title: "",
    period: sample.plan.period,
    ...unwrittenSections,
  };
}

export function samplePlan(
  framework: Framework,
  sample: Sample,
): { readonly plan: ActionPlan; readonly measures: readonly Measure[] } {
  const orders = generateNKeysBetween(null, null, sample.measures.length);
  const measures = sample.measures.map(({ fields, aspect }, index) => ({
    ...fixedStamp,
    ...fields,
    ...progressOf(index),
    id: fixedId(100 + index) as MeasureId,
    plan: planId,
    order: orders[index] ?? "",
    origin: aspect && { assessment: scanId, aspect },
  }));
  return { plan: { ...emptyPlan(framework, sample), ...sample.plan }, measures };
}

/** Something of everything, for the pages that tell how far a plan is. */
function progressOf(index: number): Partial<Measure> {
  return {
    state: measureStates[index % measureStates.length] ?? "planned",
    priority: priorities[index % priorities.length] ?? "normal",
    dueOn: index % 4 === 3 ? null : (`${2026 + (index % 3)}-07-01` as PlainDate),
    oneOffCosts: index % 3 === 0 ? 2_500 * (index + 1) : null,
    yearlyCosts: index % 5 === 0 ? 12_000 : null,
  };
}

/** The last scan of the example, as its pages need it. */
export function sampleScan(
  framework: Framework,
  sample: Sample,
): Omit<ScanForDocument, "framework" | "answerScale"> {
  const scan = sample.assessments.at(-1);
  if (!scan) throw new Error("The example has no scan.");
  return {
    assessment: {
      ...fixedStamp,
      ...scan.description,
      id: scanId,
      municipality: { code: "0000" as MunicipalityCode, name: sample.municipality },
      framework: framework.id,
    },
    answers: scan.answers.map((answer) => ({
      ...fixedStamp,
      ...answer,
      id: answerIdOf(scanId, answer.aspect),
      assessment: scanId,
      carriedFrom: null,
    })),
    adoption: adoptionOf(scan),
    isSample: true,
  };
}

function adoptionOf({ adoption }: SampleAssessment): Adoption | undefined {
  if (!adoption) return undefined;
  return {
    ...fixedStamp,
    kind: "adopted",
    id: fixedId(4) as DecisionId,
    subject: scanId,
    on: adoption.on,
    by: adoption.by,
    previous: null,
    checksum: "" as Checksum,
    snapshot: fixedId(5) as SnapshotId,
    snapshotChecksum: "" as Checksum,
  };
}

function fixedId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
