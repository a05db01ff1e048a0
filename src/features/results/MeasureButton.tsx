import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { measureFor } from "@/domain/action-plan/measure";
import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { takeFocus } from "@/ui/focus/takeFocus";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { planAspect } from "@/usecases/planAspect";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";
import type { TargetPlan } from "./useTargetPlan";

const useStyles = makeStyles({
  planned: {
    ...typographyStyles.body1,
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface MeasureButtonProps {
  readonly result: AspectResult;
  readonly assessment: SelfAssessment;
  readonly target: TargetPlan;
}

/** From a gap to a draft measure in one step; afterwards it says where the measure is. */
export function MeasureButton({ result, assessment, target }: MeasureButtonProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const ports = useApp();
  const [wasPressed, setWasPressed] = useState(false);
  const measures = useRecords("measure");
  const { plan } = target;
  const buttonId = `plan-${result.aspect.id}`;

  if (plan && measureFor(measures, plan.id, result.aspect.id)) {
    return (
      // Takes over the focus of the button that it replaces, so that the news is read.
      <span ref={wasPressed ? takeFocus : null} tabIndex={-1} className={styles.planned}>
        <Checkmark16Regular />
        {resultTexts.inPlan}
        <PlaceLink
          to={{ page: "plan", workspace: plan.workspace, plan: plan.id }}
          className={paper.screenOnly}
        >
          {resultTexts.openPlan}
        </PlaceLink>
      </span>
    );
  }
  if (plan && target.isAdopted) {
    return (
      <span className={mergeClasses(styles.planned, paper.screenOnly)}>
        {resultTexts.planIsAdopted}
        <PlaceLink to={{ page: "plan", workspace: plan.workspace, plan: plan.id }}>
          {resultTexts.openPlan}
        </PlaceLink>
      </span>
    );
  }
  return (
    <Button
      id={buttonId}
      size="small"
      aria-labelledby={`${buttonId} ${result.aspect.id}`}
      onClick={() => {
        const into = target.getOrStart();
        if (!into) return;
        const { standard, aspect, answer } = result;
        const choice = answer?.choice ?? "unknown";
        planAspect(
          ports,
          into,
          { assessment: assessment.id, aspect: aspect.id },
          {
            standard: standard.number,
            title: aspect.text,
            currentState: resultTexts.currentState(
              assessment.startedOn,
              ports.answerScale.choices[choice].label,
              answer?.explanation ?? "",
            ),
          },
        );
        setWasPressed(true);
      }}
    >
      {resultTexts.makeMeasure}
    </Button>
  );
}
