import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AspectId } from "@/domain/framework/framework";
import { aspectsOf, findStandard, standardsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useAnswers } from "@/ui/app/useAnswers";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { useMediaQuery } from "@/ui/layout/useMediaQuery";
import { StandardNavigation } from "./StandardNavigation";
import { StandardQuestions } from "./StandardQuestions";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  name: typographyStyles.body1Strong,
  columns: {
    display: "grid",
    gridTemplateColumns: "18rem minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface AssessmentPageProps {
  readonly assessment: SelfAssessment;
  readonly standardNumber: number;
  /** The question to go to. */
  readonly aspect?: AspectId;
}

export function AssessmentPage({ assessment, standardNumber }: AssessmentPageProps) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  const isNarrow = useMediaQuery("(max-width: 900px)");
  const answers = useAnswers(assessment.id);
  const standard = findStandard(framework, standardNumber);
  if (!standard) return <NotFound back={{ page: "route", workspace: assessment.workspace }} />;
  const progress = progressOf(aspectsOf(framework), answers);
  return (
    <Page>
      <div className={styles.columns}>
        <div className={styles.side}>
          <span className={styles.name}>{assessment.name}</span>
          <ProgressLine progress={progress} text={assessmentTexts.progress(progress)} />
          <StandardNavigation
            key={isNarrow ? standard.number : "all"}
            assessment={assessment}
            answers={answers}
            current={standard.number}
            isFolded={isNarrow}
          />
        </div>
        <StandardQuestions
          key={standard.number}
          assessment={assessment}
          answers={answers}
          standard={standard}
          order={standardsOf(framework)}
        />
      </div>
      <FrameworkNote framework={framework} source={framework.source} />
    </Page>
  );
}
