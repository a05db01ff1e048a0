import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { MeasureOrigin } from "@/domain/action-plan/measure";
import { useRecord } from "@/ui/app/useRecords";
import { aspectPlace } from "@/ui/navigation/assessmentPlace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { planTexts } from "./texts";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** Where a measure came from: the answer it grew out of, or somebody who added it. */
export function OriginNote({ origin }: { readonly origin: MeasureOrigin | null }) {
  const styles = useStyles();
  const assessment = useRecord("selfAssessment", origin?.assessment ?? "");
  if (!origin) return <p className={styles.text}>{planTexts.addedByHand}</p>;
  return (
    <p className={styles.text}>
      {assessment ? (
        <PlaceLink to={aspectPlace(assessment, origin.aspect)}>
          {planTexts.fromAnswer(assessment.name)}
        </PlaceLink>
      ) : (
        planTexts.fromRemovedScan
      )}
    </p>
  );
}
