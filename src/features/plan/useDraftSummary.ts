import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { Framework } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
import { blindSpots, gaps } from "@/domain/self-assessment/results";
import { keyFindings, resultsPerCluster } from "@/domain/self-assessment/resultsOverview";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useRecords } from "@/ui/app/useRecords";
import { draftTexts } from "./draftTexts";

/** So many gaps are named; the others are in the results. */
const mostGaps = 5;

/** A summary of the scans that a plan rests on, to be edited; empty when it rests on none that is answered. */
export function useDraftSummary(plan: ActionPlan, assessments: readonly SelfAssessment[]): string {
  const framework = useFramework(plan);
  const answers = useRecords("answer");
  return assessments
    .filter(({ id, framework: made }) => plan.assessments.includes(id) && made === plan.framework)
    .map((assessment) => {
      const own = answers.filter((answer) => answer.assessment === assessment.id && answer.choice !== null);
      return own.length > 0 ? draftOf(assessment, own, framework) : "";
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

function draftOf(assessment: SelfAssessment, answers: readonly Answer[], framework: Framework): string {
  const { mostSecured, mostToDo, open } = keyFindings(resultsPerCluster(framework, answers));
  const toImprove = gaps(framework, answers);
  const unknown = blindSpots(framework, answers);
  return [
    draftTexts.opening(assessment.name, answers.length),
    ...mostSecured.slice(0, 1).map(draftTexts.mostSecured),
    ...mostToDo.slice(0, 1).map(draftTexts.mostToDo),
    ...(toImprove.length > 0
      ? [draftTexts.gaps(toImprove.slice(0, mostGaps).map(({ aspect }) => aspect.text))]
      : []),
    ...(unknown.length > 0 ? [draftTexts.blindSpots(unknown.map(({ aspect }) => aspect.text))] : []),
    ...(open > 0 ? [draftTexts.open(open)] : []),
  ].join("\n");
}
