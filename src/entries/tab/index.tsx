import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { keepOfflineCopy } from "@/adapters/browser/offlineCopy";
import { browserAppearance } from "@/adapters/browser/browserAppearance";
import { ErrorScreen } from "@/ui/error/ErrorScreen";
import { Opening } from "@/ui/loading/Opening";
import { ThemeBridge } from "@/ui/theme/ThemeBridge";
import { App } from "./App";
import { openApp } from "./openApp";

const appearance = browserAppearance();
const releases = keepOfflineCopy();
const element = document.getElementById("app");
if (!element) throw new Error("index.html has no element #app.");
const root = createRoot(element);

function show(screen: ReactNode): void {
  root.render(<ThemeBridge source={appearance}>{screen}</ThemeBridge>);
}

show(<Opening />);
openApp().then(
  (app) => {
    show(<App appearance={appearance} releases={releases} {...app} />);
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
