import { Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { browserAppearance } from "@/adapters/browser/browserAppearance";
import { hostedAppearance } from "@/adapters/browser/hostedAppearance";
import { TabSetUpPage } from "@/features/tab-set-up/TabSetUpPage";
import { AppProvider } from "@/ui/app/AppContext";
import { ErrorBoundary } from "@/ui/error/ErrorBoundary";
import { ErrorScreen } from "@/ui/error/ErrorScreen";
import { Opening } from "@/ui/loading/Opening";
import { ThemeBridge } from "@/ui/theme/ThemeBridge";
import { openApp } from "../tab/openApp";
import { openHost } from "../tab/openHost";

const host = openHost();
const appearance = hostedAppearance(browserAppearance(), host);
const element = document.getElementById("app");
if (!element) throw new Error("index.html has no element #app.");
const root = createRoot(element);

function show(screen: ReactNode): void {
  root.render(<ThemeBridge source={appearance}>{screen}</ThemeBridge>);
}

show(<Opening />);
openApp(host).then(
  ({ ports }) => {
    show(
      <AppProvider ports={ports}>
        <ErrorBoundary resetOn={null}>
          <Suspense fallback={<Opening />}>
            <TabSetUpPage />
          </Suspense>
        </ErrorBoundary>
      </AppProvider>,
    );
    void tellOpened();
  },
  (failure: unknown) => {
    show(
      <ErrorScreen
        failure={failure}
        onTryAgain={() => {
          window.location.reload();
        }}
      />,
    );
  },
);

async function tellOpened(): Promise<void> {
  const found = await host;
  if (found.kind === "host") found.host.tellOpened();
}
