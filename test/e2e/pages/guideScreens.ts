import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { HelpDrawer } from "./HelpDrawer";
import type { SeededWorkspaces } from "./seededWorkspaces";

type OpenScreen = (page: Page, seeded: SeededWorkspaces) => Promise<void>;

/** The user's guide, beside a screen and as a screen of its own, and the invented workspace that one looks around in. */
export const guideScreens: Readonly<Record<string, OpenScreen>> = {
  "help beside the routekaart": async (page, { workspace }) => {
    await open(page, workspace);
    await new HelpDrawer(page).open("Routekaart");
  },
  guide: (page) => open(page, "/#/handleiding/vragen-beantwoorden"),
  "guide in a workspace": async (page, { workspace }) => {
    await open(page, `${workspace}/handleiding/toegankelijkheid-en-toetsen`);
    // On a narrow screen the list is folded away.
    const fold = page.locator("summary").filter({ hasText: "Inhoud van de handleiding" });
    if (await fold.isVisible()) await fold.click();
    await expect(page.getByRole("link", { name: "Bewaren en privacy", exact: true })).toBeVisible();
  },
  sample: (page, { sample }) => open(page, sample),
};

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(new AppFrame(page).title).toBeFocused();
}
