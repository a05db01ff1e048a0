import { Page } from "../layout/Page";
import { PageTitle } from "../layout/PageTitle";
import { ErrorBar } from "./ErrorBar";
import { failureText } from "./errorTexts";
import { errorNoticeTexts } from "./texts";

interface ErrorScreenProps {
  readonly failure: unknown;
  readonly onTryAgain: () => void;
}

/** In place of a screen that failed, or of an app that could not start. */
export function ErrorScreen({ failure, onTryAgain }: ErrorScreenProps) {
  return (
    <Page>
      <PageTitle>{errorNoticeTexts.screenTitle}</PageTitle>
      <ErrorBar text={failureText(failure)} action={{ label: errorNoticeTexts.retry, run: onTryAgain }} />
    </Page>
  );
}
