import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { anotherBrowser } from "./anotherBrowser";
import { GuestPage } from "./GuestPage";
import { startMeeting as startEmptyMeeting } from "./meetings";
import type { SessionPage } from "./SessionPage";

/** From an empty browser to a meeting about a new scan, with a seat: only who has one can invite. */
export async function startMeeting(page: Page): Promise<SessionPage> {
  const session = await startEmptyMeeting(page);
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
