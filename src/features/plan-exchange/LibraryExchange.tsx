import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { AppError } from "@/ports/appError";
import { takeFocus } from "@/ui/focus/takeFocus";
import type { FileFromLibrary } from "@/usecases/exchange/openFromLibrary";
import { DownloadButton } from "./DownloadButton";
import { ExchangePanel } from "./ExchangePanel";
import { fileExchangeTexts } from "./fileTexts";
import { LibraryFailure } from "./LibraryFailure";
import { libraryTexts } from "./libraryTexts";
import { useExchangeStyles } from "./useExchangeStyles";

interface LibraryExchangeProps {
  readonly plan: ActionPlan;
  /** Another one is another exchange: give this its key. */
  readonly file: FileFromLibrary;
}

/** The exchange with a file that stands in SharePoint. Who cannot write there now goes on with a download. */
export function LibraryExchange({ plan, file }: LibraryExchangeProps) {
  const styles = useExchangeStyles();
  const [isKeptHere, setIsKeptHere] = useState(false);
  return (
    <>
      {isKeptHere ? (
        <p ref={takeFocus} tabIndex={-1} className={styles.text}>
          {libraryTexts.keptHere}
        </p>
      ) : (
        <p className={styles.text}>{libraryTexts.replaces}</p>
      )}
      <ExchangePanel
        plan={plan}
        document={file}
        {...(isKeptHere ? {} : { doneText: libraryTexts.done })}
        whenDone={
          isKeptHere ? (
            <DownloadButton name={file.name} file={file} label={fileExchangeTexts.download} isMain />
          ) : (
            <DownloadButton name={file.name} file={file} label={libraryTexts.download} />
          )
        }
        failed={(failure, again) => (
          // Who pressed the button stands far below it on a narrow screen.
          <div ref={takeFocus} tabIndex={-1}>
            <LibraryFailure
              failure={failure}
              onRetry={again.repeat}
              further={
                isOfLibrary(failure) &&
                !isKeptHere && (
                  <Button
                    onClick={() => {
                      file.keepHere();
                      setIsKeptHere(true);
                      again.read();
                    }}
                  >
                    {libraryTexts.keepHere}
                  </Button>
                )
              }
            />
          </div>
        )}
      />
    </>
  );
}

function isOfLibrary(failure: unknown): boolean {
  return failure instanceof AppError && failure.detail.code === "libraryRefused";
}
