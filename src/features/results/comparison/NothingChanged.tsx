import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Card } from "@/ui/layout/Card";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" } });

export function NothingChanged({ assessment }: { readonly assessment: SelfAssessment }) {
  const styles = useStyles();
  return (
    <Card>
      <p className={styles.text}>{comparisonTexts.nothingChanged}</p>
      <div>
        <PlaceButton to={{ page: "description", workspace: assessment.workspace, assessment: assessment.id }}>
          {comparisonTexts.toAssessment}
        </PlaceButton>
      </div>
    </Card>
  );
}
