import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Framework } from "@/domain/framework/framework";
import type { Answer } from "@/domain/self-assessment/answer";
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

export function NextStepCard({ open }: { readonly open: OpenWorkspace }) {
  const styles = useStyles();
  const { frameworks } = useApp();
  const [assessment] = open.assessments;
  const answers = useAnswers(assessment?.id);
  const step = nextStep(
    assessment && {
      assessment,
      ...standOf(frameworks.of(assessment.framework), answers),
    },
    open.plans[0],
  );
  return (
    <Card labelledBy="next-step" className={styles.card}>
      <SectionTitle id="next-step">{overviewTexts.nextStep}</SectionTitle>
      <p className={styles.text}>{overviewTexts.steps[step.kind].text}</p>
      <div>
        <StepButton step={step} open={open} />
      </div>
    </Card>
  );
}

function standOf(framework: Framework, answers: readonly Answer[]) {
  return {
    progress: progressOf(aspectsOf(framework), answers),
    nextStandard: nextOpenStandard(framework, answers),
  };
}

function StepButton({ step, open }: { readonly step: NextStep; readonly open: OpenWorkspace }) {
  const start = useStartAssessment(open);
  const { action } = overviewTexts.steps[step.kind];
  const at = { workspace: open.workspace.id };
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
