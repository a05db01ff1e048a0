import { unreachable } from "@/domain/unreachable";
import type { RouteStepId } from "@/domain/route/route";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import { blindSpots, gaps } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAnswers } from "@/ui/app/useAnswers";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { routeTexts } from "./texts";

interface StepFactsProps {
  readonly open: OpenWorkspace;
  readonly step: RouteStepId;
}

/** What the app itself knows about a step, read off the newest scan and plan. */
export function StepFacts({ open, step }: StepFactsProps) {
  const [assessment] = open.assessments;
  switch (step) {
    case "assessment":
    case "analysis":
    case "renewal":
      return assessment ? <AssessmentFacts assessment={assessment} step={step} /> : null;
    case "outline":
    case "plan":
    case "implementation":
      return <PlanFacts open={open} />;
    case "preparation":
    case "adoption":
      return null;
    default:
      return unreachable(step);
  }
}

interface AssessmentFactsProps {
  readonly assessment: SelfAssessment;
  readonly step: "assessment" | "analysis" | "renewal";
}

function AssessmentFacts({ assessment, step }: AssessmentFactsProps) {
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const adoption = useAdoption(assessment.id);
  if (step === "renewal") return routeTexts.facts.startedOn(assessment.startedOn);
  if (step === "analysis")
    return routeTexts.facts.gaps(gaps(framework, answers).length, blindSpots(framework, answers).length);
  return adoption
    ? routeTexts.facts.adopted(adoption.on)
    : routeTexts.facts.answered(progressOf(aspectsOf(framework), answers));
}

function PlanFacts({ open: { plans } }: { readonly open: OpenWorkspace }) {
  const measures = useRecords("measure");
  const [plan] = plans;
  return plan
    ? routeTexts.facts.measures(measures.filter((measure) => measure.plan === plan.id).length)
    : null;
}
