import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function InfoboxPage(_: {
  readonly workspace: import("@/domain/workspace/workspace").Workspace;
  readonly standardNumber: number;
}) {
  return (
    <Page>
      <PageTitle>{"InfoboxPage"}</PageTitle>
    </Page>
  );
}
