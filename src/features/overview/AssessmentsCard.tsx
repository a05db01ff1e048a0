import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { isComplete, nextOpenStandard, progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useRemovedRecords } from "@/ui/app/useRecords";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { RemoveButton } from "./RemoveButton";
import { overviewTexts } from "./texts";
import { useOverviewStyles } from "./useOverviewStyles";
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
  const styles = useOverviewStyles();
  const start = useStartAssessment(open);
  const removal = useRemoval(assessmentRemoval);
  return (
    <Card labelledBy="assessments">
      <SectionTitle id="assessments">{overviewTexts.assessments}</SectionTitle>
      <p className={styles.text}>{overviewTexts.assessmentsExplanation}</p>
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
          text={overviewTexts.removed(removal.removed.name)}
          onUndo={removal.undo}
        />
      )}
      <div>
        <Button onClick={start}>{overviewTexts.newAssessment}</Button>
      </div>
    </Card>
  );
}

interface AssessmentItemProps {
  readonly assessment: SelfAssessment;
  readonly onRemove: (assessment: SelfAssessment) => void;
}

function AssessmentItem({ assessment, onRemove }: AssessmentItemProps) {
  const styles = useOverviewStyles();
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const progress = progressOf(aspectsOf(framework), answers);
  return (
    <li className={styles.item}>
      <PartTitle>{assessment.name}</PartTitle>
      <ProgressLine progress={progress} text={overviewTexts.progress(progress)} />
      <PlaceLink to={assessmentPlace(assessment, nextOpenStandard(framework, answers))}>
        {isComplete(progress) ? overviewTexts.lookAtAnswers : overviewTexts.continueAssessment}
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
