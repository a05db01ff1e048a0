import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { nextOpenStandard, progressOf } from "@/domain/self-assessment/progress";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { nextStep, type NextStep } from "./nextStep";
import { overviewTexts } from "./texts";
import { useStartAssessment } from "./useStartAssessment";

const useStyles = makeStyles({
  card: { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  text: { ...typographyStyles.body1, margin: 0 },
});

export function NextStepCard({ open: { workspace, assessments, plans } }: { readonly open: OpenWorkspace }) {
  const styles = useStyles();
  const { framework } = useApp();
  const [assessment] = assessments;
  const answers = useAnswers(assessment?.id);
  const step = nextStep(
    assessment && {
      assessment,
      progress: progressOf(aspectsOf(framework), answers),
      nextStandard: nextOpenStandard(framework, answers),
    },
    plans[0],
  );
  return (
    <Card labelledBy="next-step" className={styles.card}>
      <SectionTitle id="next-step">{overviewTexts.nextStep}</SectionTitle>
      <p className={styles.text}>{overviewTexts.steps[step.kind].text}</p>
      <div>
        <StepButton step={step} workspace={workspace} />
      </div>
    </Card>
  );
}

function StepButton({
  step,
  workspace,
}: {
  readonly step: NextStep;
  readonly workspace: OpenWorkspace["workspace"];
}) {
  const start = useStartAssessment(workspace);
  const { action } = overviewTexts.steps[step.kind];
  const at = { workspace: workspace.id };
  switch (step.kind) {
    case "startAssessment":
      return (
        <Button appearance="primary" onClick={start}>
          {action}
        </Button>
      );
    case "continueAssessment":
      return (
        <PlaceButton primary to={assessmentPlace(step.assessment, step.standard)}>
          {action}
        </PlaceButton>
      );
    case "startPlan":
      return (
        <PlaceButton primary to={{ ...at, page: "results", assessment: step.assessment.id }}>
          {action}
        </PlaceButton>
      );
    case "continuePlan":
      return (
        <PlaceButton primary to={{ ...at, page: "plan", plan: step.plan.id }}>
          {action}
        </PlaceButton>
      );
    default:
      return unreachable(step);
  }
}
