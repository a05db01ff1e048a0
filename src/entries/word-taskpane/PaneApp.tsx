import { Suspense } from "react";
import { ExchangePanel } from "@/features/plan-exchange/ExchangePanel";
import { OpenFile } from "@/features/take-along/OpenFile";
import { WordPane } from "@/features/word-pane/WordPane";
import type { AppPorts } from "@/ports/appPorts";
import type { WordPaneHost } from "@/ports/wordPane";
import { AppProvider } from "@/ui/app/AppContext";
import { ErrorBoundary } from "@/ui/error/ErrorBoundary";
import { Opening } from "@/ui/loading/Opening";
import { SavingNotice } from "@/ui/saving/SavingNotice";

interface PaneAppProps {
  readonly host: WordPaneHost;
  readonly ports: AppPorts;
  readonly keepsNothing: boolean;
}

/** The pane on the same store and the same use cases as the app itself. */
export function PaneApp({ host, ports, keepsNothing }: PaneAppProps) {
  return (
    <AppProvider ports={ports}>
      <SavingNotice keepsNothing={keepsNothing} rescue={null} />
      <ErrorBoundary resetOn={null}>
        <Suspense fallback={<Opening />}>
          <WordPane
            host={host}
            openFile={<OpenFile />}
            exchange={({ plan, document }) => (
              <ExchangePanel
                plan={plan}
                document={document}
                onShow={(place) => {
                  // A place that is not there any more is not shown; the next reading says so.
                  document.show(place).catch(() => undefined);
                }}
              />
            )}
          />
        </Suspense>
      </ErrorBoundary>
    </AppProvider>
  );
}
