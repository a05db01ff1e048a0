import { planSections } from "../action-plan/actionPlan";

/** The texts of a plan that stand in its document outside the tables. */
export const planFields = ["title", "period", ...planSections] as const;
export type PlanField = (typeof planFields)[number];
