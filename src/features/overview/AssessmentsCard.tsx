import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { isComplete, nextOpenStandard, progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { overviewTexts } from "./texts";
import { useOverviewStyles } from "./useOverviewStyles";
import { useStartAssessment } from "./useStartAssessment";

export function AssessmentsCard({ open: { workspace, assessments } }: { readonly open: OpenWorkspace }) {
  const styles = useOverviewStyles();
  const start = useStartAssessment(workspace);
  return (
    <Card labelledBy="assessments">
      <SectionTitle id="assessments">{overviewTexts.assessments}</SectionTitle>
      <p className={styles.text}>{overviewTexts.assessmentsExplanation}</p>
      {assessments.length > 0 && (
        <ul className={styles.list}>
          {assessments.map((assessment) => (
            <AssessmentItem key={assessment.id} assessment={assessment} />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={start}>{overviewTexts.newAssessment}</Button>
      </div>
    </Card>
  );
}

function AssessmentItem({ assessment }: { readonly assessment: SelfAssessment }) {
  const styles = useOverviewStyles();
  const { framework } = useApp();
  const answers = useAnswers(assessment.id);
  const progress = progressOf(aspectsOf(framework), answers);
  return (
    <li className={styles.item}>
      <PartTitle>{assessment.name}</PartTitle>
      <ProgressLine progress={progress} text={overviewTexts.progress(progress)} />
      <PlaceLink
        to={{
          page: "assessment",
          workspace: assessment.workspace,
          assessment: assessment.id,
          standard: nextOpenStandard(framework, answers),
        }}
      >
        {isComplete(progress) ? overviewTexts.lookAtAnswers : overviewTexts.continueAssessment}
      </PlaceLink>
    </li>
  );
}
