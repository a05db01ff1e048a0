import type { ActionPlan } from "../action-plan/actionPlan";
import type { Measure } from "../action-plan/measure";
import type { PlanFormat } from "../action-plan/planFormat";
import type { ClusterId, StandardCluster, StandardNumber } from "../framework/framework";
import type { BaseSnapshot } from "./baseSnapshot";
import type { DocumentContent } from "./documentContent";
import type { RecognisedPlan } from "./recognisedPlan";

/** The two sides, and what they last agreed on. */
export interface ExchangeSides {
  readonly content: DocumentContent;
  readonly recognised: RecognisedPlan;
  readonly plan: ActionPlan;
  /** Of the plan, in its order. */
  readonly measures: readonly Measure[];
  /** Of the plan, marked as deleted. */
  readonly removed: readonly Measure[];
  /** Null for a document that was never linked. */
  readonly base: BaseSnapshot | null;
  readonly clusters: readonly StandardCluster[];
  readonly format: PlanFormat;
  /** False for a plan that is adopted: then it only goes to Word. */
  readonly mayChangePlan: boolean;
}

export function clusterOf(
  clusters: readonly StandardCluster[],
  standard: StandardNumber,
): ClusterId | undefined {
  return clusters.find(({ standards }) => standards.some(({ number }) => number === standard))?.id;
}
