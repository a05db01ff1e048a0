import { Button } from "@fluentui/react-components";
import { Page } from "../layout/Page";
import { PageTitle } from "../layout/PageTitle";
import { ErrorBar } from "./ErrorBar";
import { failureText, isMissingPart } from "./errorTexts";
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
      {isMissingPart(failure) && (
        <div>
          {/* A new release may have taken the part away; trying again would then fail for ever. */}
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {errorNoticeTexts.reload}
          </Button>
        </div>
      )}
    </Page>
  );
}
