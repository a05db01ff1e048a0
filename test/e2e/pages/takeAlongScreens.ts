import { expect, type Page } from "@playwright/test";
import { openAt, type OpenScreen } from "./openScreen";
import { pickNext, pickWithoutScreen, writePicked } from "./pickedFile";
import { TakeAlong } from "./TakeAlong";

/** The file of a workspace, in the states in which it looks different. */
export const takeAlongScreens: Readonly<Record<string, OpenScreen>> = {
  "settings with a file that differs": async (page, { workspace }) => {
    await openAt(page, `${workspace}/instellingen`);
    const takeAlong = new TakeAlong(page);
    const { text } = await takeAlong.download();
    await expect(takeAlong.card).toContainText("Gelukt. Kijk bij uw downloads");
    await page.getByLabel("Naam van de werkruimte").fill("Regio Fryslân");
    await takeAlong.open(text);
    await expect(takeAlong.comparison).toBeFocused();
  },
  "settings with a file in which something else stands": async (page, { workspace }) => {
    await pickWithoutScreen(page.context());
    await openAt(page, `${workspace}/instellingen`);
    const { keeping, merge } = new TakeAlong(page);
    await pickNext(page, "brief.json");
    await writePicked(page, "brief.json", '"Een brief"');
    await page.getByRole("button", { name: "Bestaand bestand kiezen" }).click();
    await merge.click();
    await expect(keeping.getByRole("alert")).toBeVisible();
  },
  "start with a file that is refused": async (page) => {
    await openAt(page, "/#/");
    await new TakeAlong(page).open('{"format": "werken-aan-veiligheid"');
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "workspace without a backup": async (page, { workspace }) => {
    await later(page);
    await openAt(page, workspace);
    await expect(page.getByText("Van deze werkruimte is nog geen reservekopie.")).toBeVisible();
  },
};

async function later(page: Page): Promise<void> {
  const today = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(new Date(today + 30 * 24 * 60 * 60 * 1000));
}
