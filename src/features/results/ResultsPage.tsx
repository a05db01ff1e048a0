import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import {
  type AspectResult,
  blindSpots,
  gapsPerCluster,
  resultsPerStandard,
} from "@/domain/self-assessment/results";
import { resultsPerCluster } from "@/domain/self-assessment/resultsOverview";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useFramework } from "@/ui/app/useFramework";
import { useAnswers } from "@/ui/app/useAnswers";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { BlindSpotsCard } from "./BlindSpotsCard";
import { CarriedNote } from "./CarriedNote";
import { CompareCard } from "./comparison/CompareCard";
import { DistributionCard } from "./DistributionCard";
import { GapsCard } from "./GapsCard";
import { MatrixCard } from "./matrix/MatrixCard";
import { useMatrixPicture } from "./matrix/useMatrixPicture";
import { MeasureButton } from "./MeasureButton";
import { NothingAnswered } from "./NothingAnswered";
import { OpenCard } from "./OpenCard";
import { PlanChoice } from "./PlanChoice";
import { ScanFacts } from "./ScanFacts";
import { resultTexts } from "./texts";
import { usePaperStyles } from "./usePaperStyles";
import { useTargetPlan } from "./useTargetPlan";

const useStyles = makeStyles({
  introduction: { ...typographyStyles.body1, margin: 0 },
});

interface ResultsPageProps {
  readonly open: OpenWorkspace;
  readonly assessment: SelfAssessment;
}

export function ResultsPage({ open, assessment }: ResultsPageProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const target = useTargetPlan(open, assessment);
  const matrixPicture = useMatrixPicture(open, framework, assessment);
  const progress = progressOf(aspectsOf(framework), answers);
  if (progress.answered === 0) return <NothingAnswered assessment={assessment} />;
  const measureButton = (result: AspectResult) => (
    <MeasureButton result={result} assessment={assessment} target={target} />
  );
  const perCluster = resultsPerCluster(framework, answers);
  const perStandard = resultsPerStandard(framework, answers);
  const unknown = blindSpots(framework, answers);
  return (
    <Page>
      <PageTitle>{resultTexts.title(assessment.name)}</PageTitle>
      <ScanFacts assessment={assessment} />
      <div className={paper.paperOnly}>
        <FrameworkNote framework={framework} />
      </div>
      <div>
        <p className={styles.introduction}>{resultTexts.introduction(progress)}</p>
        <CarriedNote assessment={assessment} framework={framework} answers={answers} />
      </div>
      <MatrixCard
        assessment={assessment}
        results={perCluster}
        blindSpots={unknown}
        picture={() => matrixPicture(perCluster)}
      />
      <CompareCard assessment={assessment} all={open.assessments} />
      <DistributionCard framework={framework} results={perStandard} />
      <PlanChoice target={target} />
      <GapsCard
        assessment={assessment}
        clusters={gapsPerCluster(framework, answers)}
        action={measureButton}
      />
      <BlindSpotsCard assessment={assessment} results={unknown} action={measureButton} />
      <OpenCard assessment={assessment} results={perStandard} />
      <div className={paper.screenOnly}>
        <FrameworkNote framework={framework} />
      </div>
    </Page>
  );
}
