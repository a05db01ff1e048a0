import type { Brand } from "../brand";
import type { FrameworkId } from "../framework/framework";
import type { KeptFileId } from "../workspace/keptFile";
import type { RecordStamp } from "../record";
import type { Scope, SelfAssessmentId } from "../self-assessment/selfAssessment";

export type ActionPlanId = Brand<string, "ActionPlanId">;

/** Calendar years, both included. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
}

/** The sections of Bijlage 5 that are written as running text, in their order. */
export const planSections = [
  "introduction",
  "regionalPolicy",
  "localPolicy",
  "regionalScan",
  "summary",
  "approach",
] as const;
export type PlanSection = (typeof planSections)[number];

/** A plan in which nothing is written yet. */
export const unwrittenSections: Readonly<Record<PlanSection, string>> = {
  introduction: "",
  regionalPolicy: "",
  localPolicy: "",
  regionalScan: "",
  summary: "",
  approach: "",
};

/** What a new plan starts with beside its texts. */
export const newPlan: Pick<ActionPlanFields, "scope" | "region" | "logos" | "template"> = {
  scope: "local",
  region: "",
  logos: [],
  template: null,
};

export interface ActionPlanFields extends Readonly<Record<PlanSection, string>> {
  readonly title: string;
  readonly period: PlanPeriod;
  readonly framework: FrameworkId;
  readonly scope: Scope;
  /** Name of the region of a regional plan; empty while nobody has given it. */
  readonly region: string;
  /** The scans that the plan rests on. */
  readonly assessments: readonly SelfAssessmentId[];
  /** At most two, as the form has room for. */
  readonly logos: readonly KeptFileId[];
  /** The municipality's own document whose style, headers and footers are used; null for ours. */
  readonly template: KeptFileId | null;
}

export interface ActionPlan extends ActionPlanFields, RecordStamp {
  readonly id: ActionPlanId;
}
