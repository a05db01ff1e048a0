import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { anotherBrowser } from "./anotherBrowser";
import { AppFrame } from "./AppFrame";
import { GuestPage } from "./GuestPage";
import { openRoute } from "./openRoute";
import { SessionPage } from "./SessionPage";

/** From an empty browser to a meeting about a new scan, with a seat. */
export async function startMeeting(page: Page): Promise<SessionPage> {
  const route = await openRoute(page);
  await route.startScan();
  await new AppFrame(page).goTo("Routekaart");
  const session = new SessionPage(page);
  await session.start();
  await session.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  return session;
}

/** What somebody outside sees who has nothing but the link. */
export async function openGuest(
  browser: Browser,
  link: string,
  options: BrowserContextOptions = {},
): Promise<GuestPage> {
  const guest = new GuestPage(await anotherBrowser(browser, options));
  await guest.open(link);
  return guest;
}
