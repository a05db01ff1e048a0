import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAnswers } from "@/ui/app/useAnswers";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { AssessmentAdoption } from "./AssessmentAdoption";
import { BeforeYouStart } from "./BeforeYouStart";
import { DetailsForm } from "./DetailsForm";
import { DetailsList } from "./DetailsList";
import { ProgressCard } from "./ProgressCard";

/** What a scan is as a whole: how far it is, of whom and when, and whether it is adopted. */
export function DescriptionPage({ assessment }: { readonly assessment: SelfAssessment }) {
  const framework = useFramework(assessment);
  const answers = useAnswers(assessment.id);
  const adoption = useAdoption(assessment.id);
  return (
    <Page>
      <PageTitle>{assessment.name}</PageTitle>
      {answers.length === 0 && !adoption && <BeforeYouStart />}
      <ProgressCard assessment={assessment} answers={answers} />
      {adoption ? <DetailsList assessment={assessment} /> : <DetailsForm assessment={assessment} />}
      <AssessmentAdoption assessment={assessment} answers={answers} />
      <FrameworkNote framework={framework} source={framework.source} />
    </Page>
  );
}
