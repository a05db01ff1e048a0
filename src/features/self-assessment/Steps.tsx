import { makeStyles, tokens } from "@fluentui/react-components";
import type { QualityStandard } from "@/domain/framework/framework";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { assessmentPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
    "@media print": { display: "none" },
  },
});

export const toResultsId = "to-results";

interface StepsProps {
  readonly assessment: SelfAssessment;
  readonly standard: QualityStandard;
  readonly order: readonly QualityStandard[];
}

/** To the standard before and the one after, and from the last one to the results. */
export function Steps({ assessment, standard, order }: StepsProps) {
  const styles = useStyles();
  const index = order.indexOf(standard);
  const previous = order[index - 1];
  const next = order[index + 1];
  return (
    <div className={styles.steps}>
      {previous && (
        <PlaceButton to={assessmentPlace(assessment, previous.number)}>
          {assessmentTexts.previous(previous.number, previous.shortTitle)}
        </PlaceButton>
      )}
      {next ? (
        <PlaceButton primary to={assessmentPlace(assessment, next.number)}>
          {assessmentTexts.next(next.number, next.shortTitle)}
        </PlaceButton>
      ) : (
        <PlaceButton
          primary
          id={toResultsId}
          to={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }}
        >
          {assessmentTexts.toResults}
        </PlaceButton>
      )}
    </div>
  );
}
