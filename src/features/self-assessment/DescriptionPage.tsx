import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function DescriptionPage(_: {
  readonly open: import("@/ui/app/useWorkspace").OpenWorkspace;
  readonly assessment: import("@/domain/self-assessment/selfAssessment").SelfAssessment;
}) {
  return (
    <Page>
      <PageTitle>{"DescriptionPage"}</PageTitle>
    </Page>
  );
}
