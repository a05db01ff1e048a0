import { use } from "react";
import { unreachable } from "@/domain/unreachable";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { remembered } from "@/ui/loading/remembered";
import { NotFound } from "@/ui/layout/NotFound";
import type { Place } from "@/ui/navigation/place";

// Not React's `lazy`: that remembers a failure for ever.
const startPage = remembered(() => import("@/features/start/StartPage"));
const overviewPage = remembered(() => import("@/features/overview/OverviewPage"));
const assessmentPage = remembered(() => import("@/features/self-assessment/AssessmentPage"));
const resultsPage = remembered(() => import("@/features/results/ResultsPage"));
const planPage = remembered(() => import("@/features/plan/PlanPage"));

interface ScreenProps {
  readonly place: Place;
  readonly open: OpenWorkspace | undefined;
}

/** The screen of a place. What the address names but this device does not have is not found. */
export function Screen({ place, open }: ScreenProps) {
  if (place.page === "start") {
    const { StartPage } = use(startPage());
    return <StartPage />;
  }
  if (place.page === "unknown" || !open) return <NotFound />;
  const back: Place = { page: "overview", workspace: open.workspace.id };
  switch (place.page) {
    case "overview": {
      const { OverviewPage } = use(overviewPage());
      return <OverviewPage key={place.workspace} open={open} />;
    }
    case "assessment": {
      const { AssessmentPage } = use(assessmentPage());
      const assessment = open.assessments.find(({ id }) => id === place.assessment);
      if (!assessment) return <NotFound back={back} />;
      return <AssessmentPage key={assessment.id} assessment={assessment} standardNumber={place.standard} />;
    }
    case "results": {
      const { ResultsPage } = use(resultsPage());
      const assessment = open.assessments.find(({ id }) => id === place.assessment);
      return assessment ? (
        <ResultsPage key={assessment.id} open={open} assessment={assessment} />
      ) : (
        <NotFound back={back} />
      );
    }
    case "plan": {
      const { PlanPage } = use(planPage());
      const plan = open.plans.find(({ id }) => id === place.plan);
      return plan ? (
        <PlanPage key={plan.id} plan={plan} workspace={open.workspace} />
      ) : (
        <NotFound back={back} />
      );
    }
    default:
      return unreachable(place);
  }
}
