import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function SettingsPage(_: { readonly workspace: import("@/domain/workspace/workspace").Workspace }) {
  return (
    <Page>
      <PageTitle>{"SettingsPage"}</PageTitle>
    </Page>
  );
}
