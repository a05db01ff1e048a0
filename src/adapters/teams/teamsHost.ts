import { app, pages } from "@microsoft/teams-js";
import type { FoundHost, Host } from "@/ports/host";
import { appearanceOf, siteHintOf, surfaceOf } from "./hostContext";
import { inTime } from "./inTime";
import { meetingStage } from "./meetingStage";
import { openTabSetUp } from "./tabSetUp";

const patienceMs = 5_000;

/**
 * Finds the host around the app. It must be asked before MSAL is: TeamsJS puts the bridge there over which the host signs in.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication
 *
 * @param origins Where else than at Microsoft a host may be; for development.
 */
export async function findTeamsHost(origins: readonly string[]): Promise<FoundHost> {
  try {
    await inTime(app.initialize([...origins]), patienceMs);
    const context = await inTime(app.getContext(), patienceMs);
    return { kind: "host", host: await hostIn(context) };
  } catch {
    return { kind: "silent" };
  }
}

async function hostIn(context: app.Context): Promise<Host> {
  const surface = surfaceOf(context);
  return {
    surface,
    siteHint: siteHintOf(context),
    linkedPlace: context.page.subPageId || null,
    ...followTheme(context.app.theme),
    tellOpened: () => {
      app.notifyAppLoaded();
      tellSuccess();
    },
    tellFailed: (message) => {
      app.notifyFailure({ reason: app.FailedReason.Other, message });
    },
    shareLink: ({ place, label }) => {
      pages.shareDeepLink({ subPageId: place, subPageLabel: label });
    },
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    // Both together tell Teams that it may keep the app. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching
    onSleep: (settle, wake) => {
      app.lifecycle.registerBeforeSuspendOrTerminateHandler(settle);
      app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
        wake(contentUrl);
        tellSuccess();
      });
    },
    stage: surface === "sidePanel" || surface === "stage" ? meetingStage : null,
    tabSetUp: surface === "setUp" ? await openTabSetUp() : null,
  };
}

/** What a host answers to it is of no use to us. */
function tellSuccess(): void {
  app.notifySuccess().catch(() => undefined);
}

function followTheme(first: string): Pick<Host, "appearance" | "subscribe"> {
  const listeners = new Set<() => void>();
  let appearance = appearanceOf(first);
  app.registerOnThemeChangeHandler((theme) => {
    appearance = appearanceOf(theme);
    for (const listener of listeners) listener();
  });
  return {
    appearance: () => appearance,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
