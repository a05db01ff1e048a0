import { generateNKeysBetween } from "fractional-indexing";
import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { WorkspaceId } from "@/domain/record";
import { noRouteProgress, routeProgressIdOf } from "@/domain/route/routeProgress";
import { answerIdOf } from "@/domain/self-assessment/answer";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { Municipality, MunicipalityCode } from "@/domain/workspace/municipality";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { Sample, SampleAssessment } from "@/domain/workspace/sample";
import type { AppPorts } from "@/ports/appPorts";
import { adoptAssessment } from "./adoptAssessment";

type Ports = Pick<AppPorts, "records" | "clock" | "ids" | "frameworks" | "checksum">;

/** No municipality has this code. */
const inventedCode = "0000" as MunicipalityCode;

/** The invented workspace of this device; made, whole or not at all, when there is none yet. */
export async function openSample(ports: Ports, sample: Sample, name: string): Promise<WorkspaceId> {
  const { records, ids } = ports;
  const existing = records.all("workspace").find(({ isSample }) => isSample);
  if (existing) return existing.id;
  const id = ids.next() as WorkspaceId;
  const municipality: Municipality = { code: inventedCode, name: sample.municipality };
  const scans = sample.assessments.map((scan) => ({ scan, id: ids.next() as SelfAssessmentId }));
  const last = scans.at(-1)?.id;
  records.change([
    {
      kind: "workspace",
      id,
      workspace: id,
      fields: {},
      initial: { name, municipality, scope: "local", terms: {}, isSample: true },
    },
    ...scans.flatMap((each) => scanChanges(ports, { ...each, workspace: id, municipality })),
    ...planChanges(ports, { sample, workspace: id, assessment: last }),
    ...sample.steps.map((step): RecordChange => {
      const initial = { ...noRouteProgress, ...step };
      return {
        kind: "routeProgress",
        id: routeProgressIdOf(id, step.step),
        workspace: id,
        fields: {},
        initial,
      };
    }),
  ]);
  for (const { scan, id: assessment } of scans) await adopt(ports, assessment, scan);
  return id;
}

interface NewScan {
  readonly scan: SampleAssessment;
  readonly id: SelfAssessmentId;
  readonly workspace: WorkspaceId;
  readonly municipality: Municipality;
}

function scanChanges(
  { frameworks }: Ports,
  { scan, id, workspace, municipality }: NewScan,
): readonly RecordChange[] {
  const initial = { ...scan.description, municipality, framework: frameworks.current.id };
  return [
    { kind: "selfAssessment", id, workspace, fields: {}, initial },
    ...scan.answers.map((answer): RecordChange => {
      const answered = { ...answer, assessment: id, carriedFrom: null };
      return {
        kind: "answer",
        id: answerIdOf(id, answer.aspect),
        workspace,
        fields: {},
        initial: answered,
      };
    }),
  ];
}

interface NewPlan {
  readonly sample: Sample;
  readonly workspace: WorkspaceId;
  readonly assessment: SelfAssessmentId | undefined;
}

function planChanges(
  { ids, frameworks }: Ports,
  { sample, workspace, assessment }: NewPlan,
): readonly RecordChange[] {
  const plan = ids.next() as ActionPlanId;
  const assessments = assessment ? [assessment] : [];
  const initial = { ...sample.plan, framework: frameworks.current.id, assessments };
  const orders = generateNKeysBetween(null, null, sample.measures.length);
  return [
    { kind: "actionPlan", id: plan, workspace, fields: {}, initial },
    ...sample.measures.map(({ fields, aspect }, index): RecordChange => {
      const origin = aspect && assessment ? { assessment, aspect } : null;
      const measure = { ...fields, plan, order: orders[index] ?? "", origin };
      return { kind: "measure", id: ids.next() as MeasureId, workspace, fields: {}, initial: measure };
    }),
  ];
}

async function adopt(ports: Ports, id: SelfAssessmentId, { adoption }: SampleAssessment): Promise<void> {
  const assessment = ports.records.all("selfAssessment").find((each) => each.id === id);
  if (adoption && assessment) await adoptAssessment(ports, assessment, adoption);
}
