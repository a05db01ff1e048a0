import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { AspectResult } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { planGap } from "@/usecases/planGap";
import { resultTexts } from "./texts";
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
  const ports = useApp();
  const status = useRef<HTMLSpanElement>(null);
  const { plan } = target;
  const isPlanned = useRecords("measure").some(
    ({ plan: of, origin }) =>
      of === plan?.id && origin?.assessment === assessment.id && origin.aspect === result.aspect.id,
  );
  const makeMeasure = () => {
    const into = target.getOrStart();
    if (into) planGap(ports, into, assessment.id, result);
    status.current?.focus();
  };
  return (
    <span ref={status} tabIndex={-1} role="status" className={styles.planned}>
      {isPlanned && plan ? (
        <>
          <Checkmark16Regular />
          {resultTexts.inPlan}
          <PlaceLink to={{ page: "plan", workspace: plan.workspace, plan: plan.id }}>
            {resultTexts.openPlan}
          </PlaceLink>
        </>
      ) : (
        <Button size="small" onClick={makeMeasure} aria-describedby={result.aspect.id}>
          {resultTexts.makeMeasure}
        </Button>
      )}
    </span>
  );
}
