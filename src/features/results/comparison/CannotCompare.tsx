import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" } });

interface CannotCompareProps {
  readonly assessment: SelfAssessment;
  readonly earlier: SelfAssessment;
}

/** For an address that names two scans of different versions of the framework. [SC9] */
export function CannotCompare({ assessment, earlier }: CannotCompareProps) {
  const styles = useStyles();
  return (
    <Page>
      <PageTitle>{comparisonTexts.cannotTitle}</PageTitle>
      <p className={styles.text}>{comparisonTexts.cannot(assessment, earlier)}</p>
      <div>
        <PlaceButton
          primary
          to={{ page: "results", workspace: assessment.workspace, assessment: assessment.id }}
        >
          {comparisonTexts.toResults}
        </PlaceButton>
      </div>
    </Page>
  );
}
