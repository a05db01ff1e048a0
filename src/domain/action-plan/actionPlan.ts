import type { Brand } from "../brand";
import type { FrameworkId } from "../framework/framework";
import type { RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";

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

export interface ActionPlanFields extends Readonly<Record<PlanSection, string>> {
  readonly title: string;
  readonly period: PlanPeriod;
  readonly framework: FrameworkId;
  /** The scans that the plan rests on. */
  readonly assessments: readonly SelfAssessmentId[];
}

export interface ActionPlan extends ActionPlanFields, RecordStamp {
  readonly id: ActionPlanId;
}
