import { newPlan, type ActionPlan, type ActionPlanId } from "@/domain/action-plan/actionPlan";
import { newMeasure, type Measure, type MeasureId } from "@/domain/action-plan/measure";
import { planDocumentOf, type PlanDocument } from "@/domain/action-plan/planDocument";
import type { Framework, StandardNumber } from "@/domain/framework/framework";
import { thisDevice, type Instant, type WorkspaceId } from "@/domain/record";

const madeAt = "2026-11-21T12:00:00.000Z" as Instant;
const stamp = {
  workspace: sampleId(1) as WorkspaceId,
  version: 1,
  updatedAt: madeAt,
  updatedBy: thisDevice,
  deletedAt: null,
};

interface SamplePlan {
  readonly plan: ActionPlan;
  readonly measures: readonly Measure[];
}

/** An invented plan with texts about as long as people write them, spread over all ten standards. */
export function samplePlan(framework: Framework, count: number): SamplePlan {
  const plan: ActionPlan = {
    ...stamp,
    id: sampleId(2) as ActionPlanId,
    title: "Voorbeeldplan (verzonnen)",
    period: { from: 2026, to: 2029 },
    framework: framework.id,
    assessments: [],
    ...newPlan,
    introduction: "Dit plan is verzonnen en dient om te meten.",
    regionalPolicy: "",
    localPolicy: "",
    regionalScan: "",
    summary: "",
    approach: "",
  };
  return { plan, measures: Array.from({ length: count }, (_, index) => sampleMeasure(plan.id, index)) };
}

export function samplePlanDocument(framework: Framework, count: number): PlanDocument {
  const { plan, measures } = samplePlan(framework, count);
  return planDocumentOf(plan, measures, framework, madeAt);
}

function sampleMeasure(plan: ActionPlanId, index: number): Measure {
  return {
    ...stamp,
    id: sampleId(100 + index) as MeasureId,
    plan,
    standard: ((index % 10) + 1) as StandardNumber,
    order: `a${String(index).padStart(5, "0")}`,
    origin: null,
    ...newMeasure,
    title: `Maatregel ${index}: lokale teams scholen in het herkennen van signalen`,
    currentState: "Niet elk team heeft een aandachtsfunctionaris & de meldcode is niet overal bekend.",
    improvement:
      "Per team een aandachtsfunctionaris aanwijzen.\nElk half jaar een training met Veilig Thuis, met een opfrismoment daartussen.",
    intendedResult:
      "In elk team is iemand die de meldcode kent <en> ernaar handelt; 90% heeft de training gevolgd.",
    responsible: "Beleidsadviseur zorg en veiligheid, met de teamleiders",
    planning: "Eerste kwartaal 2027, daarna elk jaar",
    costs: "€ 12.500 per jaar",
  };
}

function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
