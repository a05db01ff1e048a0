import { use } from "react";
import { standardNumberOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { unreachable } from "@/domain/unreachable";
import { useFramework } from "@/ui/app/useFramework";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { NotFound } from "@/ui/layout/NotFound";
import { remembered } from "@/ui/loading/remembered";
import type { Place } from "@/ui/navigation/place";

const descriptionPage = remembered(() => import("@/features/self-assessment/DescriptionPage"));
const assessmentPage = remembered(() => import("@/features/self-assessment/AssessmentPage"));
const resultsPage = remembered(() => import("@/features/results/ResultsPage"));
const comparisonPage = remembered(() => import("@/features/results/ComparisonPage"));

interface AssessmentScreenProps {
  readonly place: Extract<Place, { readonly page: AssessmentPlace }>;
  readonly open: OpenWorkspace;
  readonly assessment: SelfAssessment;
}

type AssessmentPlace = "description" | "assessment" | "aspect" | "results" | "comparison";

/** The screens of one scan. */
export function AssessmentScreen({ place, open, assessment }: AssessmentScreenProps) {
  const framework = useFramework(assessment);
  switch (place.page) {
    case "description": {
      const { DescriptionPage } = use(descriptionPage());
      return <DescriptionPage key={assessment.id} assessment={assessment} />;
    }
    case "assessment": {
      const { AssessmentPage } = use(assessmentPage());
      return <AssessmentPage key={assessment.id} assessment={assessment} standardNumber={place.standard} />;
    }
    case "aspect": {
      const { AssessmentPage } = use(assessmentPage());
      return (
        <AssessmentPage
          key={assessment.id}
          assessment={assessment}
          standardNumber={standardNumberOf(framework, place.aspect) ?? 0}
          aspect={place.aspect}
        />
      );
    }
    case "results": {
      const { ResultsPage } = use(resultsPage());
      return <ResultsPage key={assessment.id} open={open} assessment={assessment} />;
    }
    case "comparison": {
      const { ComparisonPage } = use(comparisonPage());
      const earlier = open.assessments.find(({ id }) => id === place.earlier);
      return earlier ? (
        <ComparisonPage key={earlier.id} open={open} assessment={assessment} earlier={earlier} />
      ) : (
        <NotFound back={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }} />
      );
    }
    default:
      return unreachable(place);
  }
}
