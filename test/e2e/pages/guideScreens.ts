import { expect } from "@playwright/test";
import { HelpDrawer } from "./HelpDrawer";
import { openAt, type OpenScreen } from "./openScreen";

/** The user's guide, beside a screen and as a screen of its own, and the invented workspace that one looks around in. */
export const guideScreens: Readonly<Record<string, OpenScreen>> = {
  "help beside the routekaart": async (page, { workspace }) => {
    await openAt(page, workspace);
    await new HelpDrawer(page).open("Routekaart");
  },
  guide: (page) => openAt(page, "/#/handleiding/vragen-beantwoorden"),
  "guide in a workspace": async (page, { workspace }) => {
    await openAt(page, `${workspace}/handleiding/toegankelijkheid-en-toetsen`);
    // On a narrow screen the list is folded away.
    const fold = page.locator("summary").filter({ hasText: "Inhoud van de handleiding" });
    if (await fold.isVisible()) await fold.click();
    await expect(page.getByRole("link", { name: "Bewaren en privacy", exact: true })).toBeVisible();
  },
  sample: (page, { sample }) => openAt(page, sample),
};
