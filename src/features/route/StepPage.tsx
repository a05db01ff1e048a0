import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function StepPage(_: {
  readonly open: import("@/ui/app/useWorkspace").OpenWorkspace;
  readonly step: import("@/domain/route/route").RouteStepId;
}) {
  return (
    <Page>
      <PageTitle>{"StepPage"}</PageTitle>
    </Page>
  );
}
