import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function ComparisonPage(_: {
  readonly open: import("@/ui/app/useWorkspace").OpenWorkspace;
  readonly assessment: import("@/domain/self-assessment/selfAssessment").SelfAssessment;
  readonly earlier: import("@/domain/self-assessment/selfAssessment").SelfAssessment;
}) {
  return (
    <Page>
      <PageTitle>{"ComparisonPage"}</PageTitle>
    </Page>
  );
}
