import { Page } from "../layout/Page";
import { PageTitle } from "../layout/PageTitle";
import { layoutTexts } from "../layout/texts";
import { FailureNotice } from "./FailureNotice";

/** When the app could not start at all. */
export function ErrorScreen({ failure }: { readonly failure: unknown }) {
  return (
    <Page>
      <PageTitle>{layoutTexts.appName}</PageTitle>
      <FailureNotice failure={failure} />
    </Page>
  );
}
