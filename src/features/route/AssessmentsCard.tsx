import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { isComplete, progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useRemovedRecords } from "@/ui/app/useRecords";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { RemoveButton } from "./RemoveButton";
import { routeTexts } from "./texts";
import { useRouteStyles } from "./useRouteStyles";
import { useStartAssessment } from "./useStartAssessment";

const assessmentRemoval: RemovalActions<SelfAssessment> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "selfAssessment", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "selfAssessment", record });
  },
};

export function AssessmentsCard({ open }: { readonly open: OpenWorkspace }) {
  const styles = useRouteStyles();
  const start = useStartAssessment(open);
  const removal = useRemoval(assessmentRemoval);
  return (
    <Card labelledBy="assessments">
      <SectionTitle id="assessments">{routeTexts.assessments}</SectionTitle>
      <p className={styles.text}>{routeTexts.assessmentsExplanation}</p>
      {open.assessments.length > 0 && (
        <ul className={styles.list}>
          {open.assessments.map((assessment) => (
            <AssessmentItem key={assessment.id} assessment={assessment} onRemove={removal.remove} />
          ))}
        </ul>
      )}
      <RemovedList
        items={useRemovedRecords("selfAssessment").filter((each) => each.workspace === open.workspace.id)}
        nameOf={(each) => each.name}
        onRestore={removal.restore}
      />
      {removal.removed && (
        <UndoNotice
          key={removal.removed.id}
          text={routeTexts.removed(removal.removed.name)}
          onUndo={removal.undo}
        />
      )}
      <div>
        <Button onClick={start}>{routeTexts.newAssessment}</Button>
      </div>
    </Card>
  );
}

interface AssessmentItemProps {
  readonly assessment: SelfAssessment;
  readonly onRemove: (assessment: SelfAssessment) => void;
}

function AssessmentItem({ assessment, onRemove }: AssessmentItemProps) {
  const styles = useRouteStyles();
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const progress = progressOf(aspectsOf(framework), answers);
  return (
    <li className={styles.item}>
      <PartTitle>{assessment.name}</PartTitle>
      <ProgressLine progress={progress} text={routeTexts.progress(progress)} />
      <PlaceLink to={{ page: "description", workspace: assessment.workspace, assessment: assessment.id }}>
        {isComplete(progress) ? routeTexts.lookAtAnswers : routeTexts.continueAssessment}
      </PlaceLink>
      <RemoveButton
        name={assessment.name}
        onRemove={() => {
          onRemove(assessment);
        }}
      />
    </li>
  );
}
