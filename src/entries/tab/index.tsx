import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { keepOfflineCopy } from "@/adapters/browser/offlineCopy";
import { hostedAppearance } from "@/adapters/browser/hostedAppearance";
import { browserAppearance } from "@/adapters/browser/browserAppearance";
import type { LiveRecords } from "@/ports/liveRecords";
import { failureText } from "@/ui/error/errorTexts";
import { ErrorScreen } from "@/ui/error/ErrorScreen";
import { Opening } from "@/ui/loading/Opening";
import { siteOfTab } from "@/ui/navigation/tabAddress";
import { ThemeBridge } from "@/ui/theme/ThemeBridge";
import { App } from "./App";
import { openApp } from "./openApp";
import { openHost } from "./openHost";
import { TabConfigPart } from "./TabConfigPart";

const host = openHost();
const appearance = hostedAppearance(browserAppearance(), host);
const isTabConfig = window.location.pathname.endsWith("/instellen.html");
const teamSite = siteOfTab(new URL(window.location.href));
const releases = keepOfflineCopy();
const element = document.getElementById("app");
if (!element) throw new Error("index.html has no element #app.");
const root = createRoot(element);

function show(screen: ReactNode): void {
  root.render(<ThemeBridge source={appearance}>{screen}</ThemeBridge>);
}

show(<Opening />);
openApp(host).then(
  (app) => {
    show(
      isTabConfig ? (
        <TabConfigPart ports={app.ports} />
      ) : (
        <App appearance={appearance} releases={releases} teamSite={teamSite} {...app} />
      ),
    );
    followFound(app.ports.records).catch(tellHost);
  },
  (failure: unknown) => {
    void tellHost(failure);
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

/** In a plain browser there is nothing to follow, nor to load for it. */
async function followFound(records: LiveRecords): Promise<void> {
  const found = await host;
  if (found.kind !== "host") return;
  const { followHost } = await import("./followHost");
  followHost(found.host, records);
}

/** Else the host would keep showing that the app is on its way. */
async function tellHost(failure: unknown): Promise<void> {
  const found = await host;
  if (found.kind === "host") found.host.tellFailed(failureText(failure).title);
}
