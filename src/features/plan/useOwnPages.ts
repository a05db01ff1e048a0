import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { DocumentPages, ScanPages } from "@/domain/action-plan/planDocumentPages";
import { adoptionIn, decisionsOn } from "@/domain/decision/decisionLog";
import { frameworkInOwnTerms } from "@/domain/terms/contentInOwnTerms";
import { useApp } from "@/ui/app/AppContext";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { useTerms } from "@/ui/terms/TermsContext";
import { progressPages } from "./documentProgress";

export interface ExtraPages {
  readonly progress: boolean;
  readonly scans: boolean;
}

/** Makes the own pages of a document that were asked for, from what is written when it is made. */
export function useOwnPages(
  plan: ActionPlan,
  { assessments, workspace }: OpenWorkspace,
  scanPages: ScanPages,
): (chosen: ExtraPages) => readonly DocumentPages[] {
  const { records, frameworks, clock, answerScale } = useApp();
  const terms = useTerms();
  const frameworkOf = (id: ActionPlan["framework"]) => frameworkInOwnTerms(frameworks.of(id), terms);
  const progress = () =>
    progressPages(plan, records.all("measure"), {
      framework: frameworkOf(plan.framework),
      today: clock.today(),
    });
  const scans = () =>
    assessments
      .filter(({ id }) => plan.assessments.includes(id))
      .map((assessment) =>
        scanPages({
          assessment,
          answers: records.all("answer").filter((answer) => answer.assessment === assessment.id),
          adoption: adoptionIn(decisionsOn(records.all("decision"), assessment.id)),
          framework: frameworkOf(assessment.framework),
          answerScale,
          isSample: workspace.isSample,
        }),
      );
  return (chosen) => [...(chosen.progress ? [progress()] : []), ...(chosen.scans ? scans() : [])];
}
