import { Button } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import { useRemovedRecords } from "@/ui/app/useRecords";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { RemovedList } from "@/ui/undo/RemovedList";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { FromEarlierMenu } from "./FromEarlierMenu";
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
      {open.assessments.length === 0 && <p className={styles.text}>{routeTexts.noAssessments}</p>}
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
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            start();
          }}
        >
          {routeTexts.newAssessment}
        </Button>
        <FromEarlierMenu assessments={open.assessments} onStart={start} />
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
  const adoption = useAdoption(assessment.id);
  const progress = progressOf(aspectsOf(framework), answers);
  const at = { workspace: assessment.workspace, assessment: assessment.id };
  return (
    <li className={styles.item}>
      <PlaceLink to={{ page: "description", ...at }}>{assessment.name}</PlaceLink>
      <ProgressLine progress={progress} text={routeTexts.progress(progress)} />
      {adoption && <span className={styles.quiet}>{routeTexts.adopted(adoption.on)}</span>}
      {progress.answered > 0 && (
        <PlaceLink to={{ page: "results", ...at }} label={routeTexts.resultsOf(assessment.name)}>
          {routeTexts.results}
        </PlaceLink>
      )}
      <RemoveButton
        name={assessment.name}
        onRemove={() => {
          onRemove(assessment);
        }}
      />
    </li>
  );
}
