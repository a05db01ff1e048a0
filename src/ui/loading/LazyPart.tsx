import { Spinner } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { ErrorBar } from "../error/ErrorBar";
import { ErrorBoundary } from "../error/ErrorBoundary";
import { failureText } from "../error/errorTexts";
import { errorNoticeTexts } from "../error/texts";
import { loadingTexts } from "./texts";

interface LazyPartProps {
  readonly children: ReactNode;
  readonly whileLoading?: ReactNode;
  /** In place of saying what went wrong, for what one can do without. */
  readonly onFailure?: ReactNode;
}

/** A part of a screen that loads by itself: the rest of the screen stays, also when it fails. */
export function LazyPart({
  children,
  whileLoading = <Spinner size="tiny" label={loadingTexts.loading} labelPosition="after" />,
  onFailure,
}: LazyPartProps) {
  return (
    <ErrorBoundary
      resetOn={null}
      inPlace={(failure, tryAgain) =>
        onFailure === undefined ? (
          <ErrorBar text={failureText(failure)} action={{ label: errorNoticeTexts.retry, run: tryAgain }} />
        ) : (
          onFailure
        )
      }
    >
      <Suspense fallback={whileLoading}>{children}</Suspense>
    </ErrorBoundary>
  );
}
