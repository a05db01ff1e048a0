import {
  type ActionPlan,
  type ActionPlanFields,
  type ActionPlanId,
  newPlan,
  planSections,
  unwrittenSections,
} from "@/domain/action-plan/actionPlan";
import type { MeasureId } from "@/domain/action-plan/measure";
import { isFinished } from "@/domain/action-plan/measureView";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { fieldsOf, type RecordChange } from "@/domain/workspace/recordChange";
import type { Workspace } from "@/domain/workspace/workspace";
import type { AppPorts } from "@/ports/appPorts";

const yearsAhead = 2;

type Ports = Pick<AppPorts, "records" | "ids" | "clock" | "frameworks">;

interface NewPlan {
  readonly workspace: Workspace;
  readonly title: string;
  readonly assessments: readonly SelfAssessmentId[];
  /** The plan whose texts and unfinished measures are taken over. [PL7] */
  readonly from?: ActionPlan;
}

/** A new plan for this year and the two after it, resting on the given scans: empty, or from an earlier one. */
export function startPlan(ports: Ports, { workspace, title, assessments, from }: NewPlan): ActionPlanId {
  const { records, ids, clock, frameworks } = ports;
  const id = ids.next() as ActionPlanId;
  const year = Number(clock.today().slice(0, 4));
  const initial: ActionPlanFields = {
    ...newPlan,
    scope: from?.scope ?? workspace.scope,
    region: from?.region ?? "",
    logos: from?.logos ?? [],
    template: from?.template ?? null,
    title,
    period: { from: year, to: year + yearsAhead },
    framework: frameworks.current.id,
    assessments,
    ...unwrittenSections,
    ...Object.fromEntries(planSections.map((section) => [section, from?.[section] ?? ""])),
  };
  const plan: RecordChange = { kind: "actionPlan", id, workspace: workspace.id, fields: {}, initial };
  records.change([plan, ...(from ? unfinishedMeasures(ports, from, id) : [])]);
  return id;
}

/** [PL7] */
function unfinishedMeasures(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  from: ActionPlan,
  into: ActionPlanId,
): readonly RecordChange[] {
  return records
    .all("measure")
    .filter((measure) => measure.plan === from.id && !isFinished(measure))
    .map((measure) => ({
      kind: "measure",
      id: ids.next() as MeasureId,
      workspace: measure.workspace,
      fields: {},
      initial: { ...fieldsOf("measure", measure), plan: into },
    }));
}
