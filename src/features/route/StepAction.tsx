import { Button } from "@fluentui/react-components";
import type { RouteStepId } from "@/domain/route/route";
import { unreachable } from "@/domain/unreachable";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { routeTexts } from "./texts";
import { useStartAssessment } from "./useStartAssessment";
import { useStartPlan } from "./useStartPlan";

interface StepActionProps {
  readonly open: OpenWorkspace;
  readonly step: RouteStepId;
}

/** The way to the screen where the work of a step is done. Preparing is done away from the app. */
export function StepAction({ open, step }: StepActionProps) {
  switch (step) {
    case "preparation":
      return null;
    case "assessment":
      return <ToAssessment open={open} />;
    case "analysis":
    case "outline":
      return <ToResults open={open} />;
    case "plan":
    case "adoption":
    case "implementation":
      return <ToPlan open={open} />;
    case "renewal":
      return <Restart open={open} />;
    default:
      return unreachable(step);
  }
}

type Props = Pick<StepActionProps, "open">;

function ToAssessment({ open }: Props) {
  const start = useStartAssessment(open);
  const [assessment] = open.assessments;
  return assessment ? (
    <PlaceButton to={{ page: "description", workspace: open.workspace.id, assessment: assessment.id }}>
      {routeTexts.actions.toAssessment}
    </PlaceButton>
  ) : (
    <StartButton onStart={start} text={routeTexts.actions.startAssessment} />
  );
}

function ToResults({ open }: Props) {
  const [assessment] = open.assessments;
  return assessment ? (
    <PlaceButton to={{ page: "results", workspace: open.workspace.id, assessment: assessment.id }}>
      {routeTexts.actions.toResults}
    </PlaceButton>
  ) : (
    <ToAssessment open={open} />
  );
}

function ToPlan({ open }: Props) {
  const start = useStartPlan(open);
  const [plan] = open.plans;
  return plan ? (
    <PlaceButton to={{ page: "plan", workspace: open.workspace.id, plan: plan.id }}>
      {routeTexts.actions.toPlan}
    </PlaceButton>
  ) : (
    <StartButton onStart={start} text={routeTexts.actions.startPlan} />
  );
}

function Restart({ open }: Props) {
  const start = useStartAssessment(open);
  const [assessment] = open.assessments;
  return (
    <StartButton
      onStart={() => {
        start(assessment);
      }}
      text={routeTexts.actions.restart}
    />
  );
}

function StartButton({ onStart, text }: { readonly onStart: () => void; readonly text: string }) {
  return (
    <Button
      onClick={() => {
        onStart();
      }}
    >
      {text}
    </Button>
  );
}
