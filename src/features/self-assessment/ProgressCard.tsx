import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { aspectsOf, findStandard } from "@/domain/framework/standardsOf";
import type { Answer } from "@/domain/self-assessment/answer";
import {
  carriedCount,
  lastAnswered,
  nextOpenAspect,
  progressOf,
  standardNumberOf,
} from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import { Card } from "@/ui/layout/Card";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { aspectPlace, assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { assessmentTexts, descriptionTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface ProgressCardProps {
  readonly assessment: SelfAssessment;
  readonly answers: readonly Answer[];
}

/** How far the scan is, and the way to where one stopped. */
export function ProgressCard({ assessment, answers }: ProgressCardProps) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  const progress = progressOf(aspectsOf(framework), answers);
  const carried = carriedCount(answers);
  return (
    <Card labelledBy="progress">
      <SectionTitle id="progress">{descriptionTexts.progressTitle}</SectionTitle>
      <ProgressLine progress={progress} text={assessmentTexts.progress(progress)} />
      {carried > 0 && <p className={styles.text}>{assessmentTexts.carriedCount(carried)}</p>}
      <div className={styles.buttons}>
        <GoOnButton assessment={assessment} answers={answers} />
        {progress.answered > 0 && (
          <PlaceButton to={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }}>
            {descriptionTexts.results}
          </PlaceButton>
        )}
      </div>
    </Card>
  );
}

function GoOnButton({ assessment, answers }: ProgressCardProps) {
  const framework = useFramework(assessment);
  const isAdopted = useAdoption(assessment.id) !== undefined;
  const next = nextOpenAspect(framework, answers, lastAnswered(answers));
  const standard = next && findStandard(framework, standardNumberOf(framework, next) ?? 0);
  if (isAdopted || !standard)
    return <PlaceButton to={assessmentPlace(assessment, 1)}>{descriptionTexts.readAnswers}</PlaceButton>;
  if (answers.length === 0)
    return (
      <PlaceButton primary to={assessmentPlace(assessment, 1)}>
        {descriptionTexts.begin}
      </PlaceButton>
    );
  return (
    <PlaceButton primary to={aspectPlace(assessment, next)}>
      {descriptionTexts.goOn(standard.number, standard.shortTitle)}
    </PlaceButton>
  );
}
