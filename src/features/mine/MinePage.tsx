import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { MyMeasures } from "./MyMeasures";
import { MyWorkspaces } from "./MyWorkspaces";
import { mineTexts } from "./texts";

/** The personal app: where one works, and what is to be done when. */
export function MinePage() {
  return (
    <Page>
      <PageTitle>{mineTexts.title}</PageTitle>
      <MyWorkspaces />
      <MyMeasures />
    </Page>
  );
}
