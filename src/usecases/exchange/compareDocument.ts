import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder, type Measure } from "@/domain/action-plan/measure";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { ExchangeAnswers } from "@/domain/plan-exchange/differences";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { DocumentState } from "@/domain/plan-exchange/documentState";
import { documentStateOf } from "@/domain/plan-exchange/documentStateOf";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { type Comparison, findDifferences } from "@/domain/plan-exchange/findDifferences";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { AppPorts } from "@/ports/appPorts";

export interface ComparedDocument {
  readonly state: DocumentState;
  readonly sides: ExchangeSides;
  readonly comparison: Comparison;
}

interface DocumentBesidePlan {
  readonly content: DocumentContent;
  readonly plan: ActionPlan;
  readonly format: PlanFormat;
  /** False for a plan that is adopted. */
  readonly mayChangePlan: boolean;
}

/** Lays a document beside its plan as both stand now. */
export function compareDocument(
  { records, frameworks }: Pick<AppPorts, "records" | "frameworks">,
  { content, plan, format, mayChangePlan }: DocumentBesidePlan,
  answers: ExchangeAnswers,
): ComparedDocument {
  const { clusters } = frameworks.of(plan.framework);
  const recognised = recognisePlan(content, clusters, answers);
  const state = documentStateOf(content, recognised, plan);
  const ofPlan = (measures: readonly Measure[]) => measures.filter((measure) => measure.plan === plan.id);
  const sides: ExchangeSides = {
    content,
    recognised,
    plan,
    measures: clusters.flatMap((cluster) => inPlanOrder(ofPlan(records.all("measure")), cluster)),
    removed: ofPlan(records.removed("measure")),
    base: state.kind === "linked" || state.kind === "copy" ? state.snapshot : null,
    clusters,
    format,
    mayChangePlan,
  };
  return { state, sides, comparison: findDifferences(sides, answers) };
}
