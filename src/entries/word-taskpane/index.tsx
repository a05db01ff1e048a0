import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { browserAppearance } from "@/adapters/browser/browserAppearance";
import { sha256 } from "@/adapters/browser/sha256";
import { startOffice } from "@/adapters/word/startOffice";
import { NoWord } from "@/features/word-pane/NoWord";
import type { AppearanceSource } from "@/ports/appearance";
import { ErrorScreen } from "@/ui/error/ErrorScreen";
import { Opening } from "@/ui/loading/Opening";
import { ThemeBridge } from "@/ui/theme/ThemeBridge";
import { openApp } from "../tab/openApp";
import { PaneApp } from "./PaneApp";

const element = document.getElementById("app");
if (!element) throw new Error("index.html has no element #app.");
const root = createRoot(element);
const whileOpening = browserAppearance();

function show(screen: ReactNode, appearance: AppearanceSource): void {
  root.render(<ThemeBridge source={appearance}>{screen}</ThemeBridge>);
}

async function open(): Promise<void> {
  show(<Opening />, whileOpening);
  const starting = startOffice(sha256);
  // Office.js brings the bridge over which people sign in, so that waits for it; Word is no host of tabs.
  const host = starting.then(() => ({ kind: "none" }) as const);
  const [start, app] = await Promise.all([starting, openApp(host)]);
  if (start.kind === "inWord") show(<PaneApp host={start.host} {...app} />, start.host.appearance);
  else show(<NoWord isTooOld={start.kind === "wordTooOld"} />, whileOpening);
}

open().catch((failure: unknown) => {
  const reload = () => {
    window.location.reload();
  };
  show(<ErrorScreen failure={failure} onTryAgain={reload} />, whileOpening);
});
