import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import { blindSpots, gaps, resultsPerStandard } from "@/domain/self-assessment/results";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { AspectList } from "./AspectList";
import { DistributionCard } from "./DistributionCard";
import { MeasureButton } from "./MeasureButton";
import { NothingAnswered } from "./NothingAnswered";
import { OpenCard } from "./OpenCard";
import { PlanChoice } from "./PlanChoice";
import { resultTexts } from "./texts";
import { useTargetPlan } from "./useTargetPlan";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body2, margin: 0, maxWidth: "65ch" },
});

interface ResultsPageProps {
  readonly open: OpenWorkspace;
  readonly assessment: SelfAssessment;
}

export function ResultsPage({ open, assessment }: ResultsPageProps) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const target = useTargetPlan(open, assessment);
  const progress = progressOf(aspectsOf(framework), answers);
  if (progress.answered === 0) return <NothingAnswered assessment={assessment} />;
  const measureButton = (result: Parameters<typeof MeasureButton>[0]["result"]) => (
    <MeasureButton result={result} assessment={assessment} target={target} />
  );
  const results = resultsPerStandard(framework, answers);
  return (
    <Page>
      <PageTitle>{resultTexts.title(assessment.name)}</PageTitle>
      <p className={styles.introduction}>{resultTexts.introduction(progress)}</p>
      <DistributionCard framework={framework} results={results} />
      <PlanChoice target={target} />
      <AspectList
        id="gaps"
        title={resultTexts.gaps}
        explanation={resultTexts.gapsExplanation}
        empty={resultTexts.noGaps}
        results={gaps(framework, answers)}
        action={measureButton}
      />
      <AspectList
        id="blind-spots"
        title={resultTexts.blindSpots}
        explanation={resultTexts.blindSpotsExplanation}
        empty={resultTexts.noBlindSpots}
        results={blindSpots(framework, answers)}
        action={measureButton}
      />
      <OpenCard assessment={assessment} results={results} />
      <FrameworkNote framework={framework} />
    </Page>
  );
}
