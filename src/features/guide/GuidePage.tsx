import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

export function GuidePage(_: { readonly chapter: string }) {
  return (
    <Page>
      <PageTitle>{"GuidePage"}</PageTitle>
    </Page>
  );
}
