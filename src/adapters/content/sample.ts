import { newPlan } from "@/domain/action-plan/actionPlan";
import { newMeasure } from "@/domain/action-plan/measure";
import type { InferOutput } from "valibot";
import type { AspectId, Framework } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { PlainDate } from "@/domain/record";
import type { ChecklistItemId, Route } from "@/domain/route/route";
import type { WebAddress } from "@/domain/text/webAddress";
import type { Sample, SampleAssessment } from "@/domain/workspace/sample";
import { AppError } from "@/ports/appError";
import type { ContentFile } from "./framework";
import { parseContent } from "./parseContent";
import { samplePlanSchema, sampleRouteSchema, sampleScansSchema } from "./sampleSchema";

interface SampleFiles {
  readonly scans: ContentFile;
  readonly plan: ContentFile;
  readonly route: ContentFile;
}

/**
 * Puts the invented example together. Throws AppError "contentBroken" when a file does not fit its schema, or names an
 * aspect or a point of a checklist that is not there.
 */
export function sampleFrom(files: SampleFiles, framework: Framework, route: Route): Sample {
  const scans = parseContent(files.scans.file, sampleScansSchema, files.scans.json);
  const plan = parseContent(files.plan.file, samplePlanSchema, files.plan.json);
  const { steps } = parseContent(files.route.file, sampleRouteSchema, files.route.json);
  const aspects = new Set<string>(aspectsOf(framework).map(({ id }) => id));
  const points = new Set<string>(
    route.steps
      .flatMap(({ local, regional }) => [...local.checklist, ...regional.checklist])
      .map(({ id }) => id),
  );
  const answered = scans.assessments.flatMap(({ answers }) => answers.map(({ aspect }) => aspect));
  refuseUnknown(files.scans.file, answered, aspects);
  refuseUnknown(
    files.plan.file,
    plan.measures.flatMap(({ aspect }) => aspect ?? []),
    aspects,
  );
  refuseUnknown(
    files.route.file,
    steps.flatMap(({ checked }) => checked),
    points,
  );
  const { title, period, introduction, regionalPolicy, localPolicy, regionalScan, summary, approach } = plan;
  return {
    municipality: scans.municipality,
    assessments: scans.assessments.map(assessmentFrom),
    plan: {
      ...newPlan,
      title,
      period,
      introduction,
      regionalPolicy,
      localPolicy,
      regionalScan,
      summary,
      approach,
    },
    measures: plan.measures.map(({ aspect, dueOn, ...fields }) => ({
      fields: { ...newMeasure, ...fields, dueOn: dueOn as PlainDate | null },
      aspect: (aspect ?? null) as AspectId | null,
    })),
    steps: steps.map((step) => ({ ...step, checked: step.checked.map((id) => id as ChecklistItemId) })),
  };
}

type ParsedAssessment = InferOutput<typeof sampleScansSchema>["assessments"][number];

function assessmentFrom({
  adoption,
  answers,
  startedOn,
  ...description
}: ParsedAssessment): SampleAssessment {
  return {
    description: { ...description, startedOn: startedOn as PlainDate },
    adoption: adoption && { on: adoption.on as PlainDate, by: adoption.by },
    answers: answers.map(({ aspect, evidence, ...answer }) => ({
      ...answer,
      aspect: aspect as AspectId,
      agreement: null,
      evidence: evidence.map(({ url, label }) => ({ url: url as WebAddress, label })),
    })),
  };
}

function refuseUnknown(file: string, named: readonly string[], known: ReadonlySet<string>): void {
  const unknown = named.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new AppError({ code: "contentBroken", file, at: unknown, problem: "Dit nummer bestaat niet." });
}
