import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { paneTexts } from "./texts";

/** For who opened the page of the pane in a browser, or in a Word that cannot do what it needs. */
export function NoWord({ isTooOld }: { readonly isTooOld: boolean }) {
  return (
    <Page>
      <PageTitle>{isTooOld ? paneTexts.tooOldTitle : paneTexts.notInWordTitle}</PageTitle>
      <p>{isTooOld ? paneTexts.tooOld : paneTexts.notInWord}</p>
      <p>
        <a href="index.html">{paneTexts.openApp}</a>
      </p>
    </Page>
  );
}
