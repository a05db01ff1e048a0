import { changeCounts, comparisonOf, inOrderOfTime, isComparable } from "@/domain/self-assessment/comparison";
import { carriedCount } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAnswers } from "@/ui/app/useAnswers";
import { useFramework } from "@/ui/app/useFramework";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { CannotCompare } from "./comparison/CannotCompare";
import { ChangesCard } from "./comparison/ChangesCard";
import { ComparedScans } from "./comparison/ComparedScans";
import { DifferenceCard } from "./comparison/DifferenceCard";
import { NothingChanged } from "./comparison/NothingChanged";
import { comparisonTexts } from "./comparison/texts";
import { useComparisonPicture } from "./comparison/useComparisonPicture";
import { usePaperStyles } from "./usePaperStyles";

interface ComparisonPageProps {
  readonly open: OpenWorkspace;
  readonly assessment: SelfAssessment;
  readonly earlier: SelfAssessment;
}

export function ComparisonPage({ open, assessment, earlier }: ComparisonPageProps) {
  const paper = usePaperStyles();
  const framework = useFramework(assessment);
  const { before, after } = inOrderOfTime(earlier, assessment);
  const then = useAnswers(before.id);
  const now = useAnswers(after.id);
  const clusters = comparisonOf(framework, then, now);
  const changes = clusters.flatMap((cluster) => cluster.changes);
  const counts = changeCounts(changes);
  const sentences = comparisonTexts.keySentences(counts);
  const picture = useComparisonPicture(open, framework, { before, after, clusters, sentences });
  if (!isComparable(assessment, earlier)) return <CannotCompare assessment={assessment} earlier={earlier} />;
  return (
    <Page>
      <PageTitle>{comparisonTexts.title(after.name)}</PageTitle>
      <ComparedScans before={before} after={after} carried={carriedCount(now)} />
      <div className={paper.paperOnly}>
        <FrameworkNote framework={framework} />
      </div>
      {counts.same === changes.length ? (
        <NothingChanged assessment={after} />
      ) : (
        <>
          <DifferenceCard sentences={sentences} clusters={clusters} picture={picture} />
          <ChangesCard open={open} before={before} after={after} changes={changes} />
        </>
      )}
      <div className={paper.screenOnly}>
        <FrameworkNote framework={framework} />
      </div>
    </Page>
  );
}
