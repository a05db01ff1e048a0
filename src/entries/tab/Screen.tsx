import { lazy } from "react";
import { unreachable } from "@/domain/unreachable";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { NotFound } from "@/ui/layout/NotFound";
import type { Place } from "@/ui/navigation/place";

const StartPage = lazy(async () => ({ default: (await import("@/features/start/StartPage")).StartPage }));
const OverviewPage = lazy(async () => ({
  default: (await import("@/features/overview/OverviewPage")).OverviewPage,
}));
const AssessmentPage = lazy(async () => ({
  default: (await import("@/features/self-assessment/AssessmentPage")).AssessmentPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import("@/features/results/ResultsPage")).ResultsPage,
}));
const PlanPage = lazy(async () => ({ default: (await import("@/features/plan/PlanPage")).PlanPage }));

interface ScreenProps {
  readonly place: Place;
  readonly open: OpenWorkspace | undefined;
}

/** The screen of a place. What the address names but this device does not have is not found. */
export function Screen({ place, open }: ScreenProps) {
  if (place.page === "start") return <StartPage />;
  if (place.page === "unknown" || !open) return <NotFound />;
  switch (place.page) {
    case "overview":
      return <OverviewPage key={place.workspace} open={open} />;
    case "assessment":
    case "results": {
      const assessment = open.assessments.find(({ id }) => id === place.assessment);
      if (!assessment) return <NotFound />;
      return place.page === "results" ? (
        <ResultsPage key={assessment.id} open={open} assessment={assessment} />
      ) : (
        <AssessmentPage key={assessment.id} assessment={assessment} standardNumber={place.standard} />
      );
    }
    case "plan": {
      const plan = open.plans.find(({ id }) => id === place.plan);
      return plan ? <PlanPage key={plan.id} plan={plan} /> : <NotFound />;
    }
    default:
      return unreachable(place);
  }
}
