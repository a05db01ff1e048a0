import type { Brand } from "../brand";
import type { AspectId, StandardCluster, StandardNumber } from "../framework/framework";
import type { RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";
import type { ActionPlanId } from "./actionPlan";

export type MeasureId = Brand<string, "MeasureId">;

/** The seven columns of Bijlage 5, in their order. All are free text, as in the form. */
export const measureColumns = [
  "title",
  "currentState",
  "improvement",
  "intendedResult",
  "responsible",
  "planning",
  "costs",
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** A measure in which nothing is written yet. */
export const unwrittenColumns: Readonly<Record<MeasureColumn, string>> = {
  title: "",
  currentState: "",
  improvement: "",
  intendedResult: "",
  responsible: "",
  planning: "",
  costs: "",
};

/** The answer that a measure grew out of. */
export interface MeasureOrigin {
  readonly assessment: SelfAssessmentId;
  readonly aspect: AspectId;
}

export interface MeasureFields extends Readonly<Record<MeasureColumn, string>> {
  readonly plan: ActionPlanId;
  readonly standard: StandardNumber;
  /** Fractional key: compares as plain text, so a measure moves without rewriting its neighbours. */
  readonly order: string;
  readonly origin: MeasureOrigin | null;
}

export interface Measure extends MeasureFields, RecordStamp {
  readonly id: MeasureId;
}

/** The measure that a plan has for an aspect, whichever scan it grew out of. [PL4] */
export function measureFor(
  measures: readonly Measure[],
  plan: ActionPlanId,
  aspect: AspectId,
): Measure | undefined {
  return measures.find((measure) => measure.plan === plan && measure.origin?.aspect === aspect);
}

/** The measures of one cluster as they stand in its table: by order key, and by id where two keys are equal. [PL2] */
export function inPlanOrder(measures: readonly Measure[], cluster: StandardCluster): readonly Measure[] {
  const numbers = cluster.standards.map((standard) => standard.number);
  return measures.filter((measure) => numbers.includes(measure.standard)).sort(byOrder);
}

/** Two devices may draw the same key at the same time; the id then decides, everywhere alike. */
export function byOrder(left: Measure, right: Measure): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
