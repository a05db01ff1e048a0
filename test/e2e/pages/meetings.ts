import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { openRoute } from "./openRoute";
import { type NewSeat, SessionPage } from "./SessionPage";

/** From an empty browser to a meeting about a new scan. */
export async function startMeeting(page: Page): Promise<SessionPage> {
  const route = await openRoute(page);
  await route.startScan();
  await new AppFrame(page).goTo("Routekaart");
  const session = new SessionPage(page);
  await session.start();
  return session;
}

/** People around one device, with an agenda of what fits the minutes. */
export async function atAgenda(
  page: Page,
  [chair, ...others]: readonly [NewSeat, ...NewSeat[]],
  { minutes }: { readonly minutes?: number } = {},
): Promise<SessionPage> {
  const session = await startMeeting(page);
  await session.sit(chair);
  for (const seat of others) await session.addSeat(seat);
  await session.lead("Voorbereiding onthullen");
  if (minutes !== undefined) {
    await session.stage.getByRole("spinbutton", { name: "Hoeveel minuten heeft u?" }).fill(String(minutes));
  }
  await session.stage.getByRole("button", { name: "Agenda maken" }).click();
  await expect(session.stage.locator("ol > li").first()).toBeVisible();
  return session;
}
