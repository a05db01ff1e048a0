import type { Brand } from "../brand";
import type { AspectId, StandardCluster, StandardNumber } from "../framework/framework";
import type { PlainDate, RecordStamp } from "../record";
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

/** How far a measure is. Ours: the form has no place for it. "embedded" is done and part of the ordinary work. */
export const measureStates = ["planned", "onTrack", "delayed", "done", "embedded", "stopped"] as const;
export type MeasureState = (typeof measureStates)[number];

export const priorities = ["high", "normal", "low"] as const;
export type Priority = (typeof priorities)[number];

/** What we keep of a measure beside the seven columns; it stays outside the table of Bijlage 5. */
export interface OwnMeasureFields {
  readonly state: MeasureState;
  readonly priority: Priority;
  readonly dueOn: PlainDate | null;
  /** In whole euros; null while nobody has said what it costs. */
  readonly oneOffCosts: number | null;
  /** In whole euros for each year of the plan; null while nobody has said what it costs. */
  readonly yearlyCosts: number | null;
  /** Notes for who works on the plan. */
  readonly remarks: string;
}

export const newMeasure: OwnMeasureFields = {
  state: "planned",
  priority: "normal",
  dueOn: null,
  oneOffCosts: null,
  yearlyCosts: null,
  remarks: "",
};

export interface MeasureFields extends Readonly<Record<MeasureColumn, string>>, OwnMeasureFields {
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
