import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { limitStorage, refuseStorage } from "./circumstances";
import { guideScreens } from "./guideScreens";
import { infoboxScreens } from "./infoboxScreens";
import { openAt, type OpenScreen } from "./openScreen";
import { planScreens } from "./planScreens";
import { resultScreens } from "./resultScreens";
import { RoutePage } from "./RoutePage";
import { scanScreens } from "./scanScreens";
import { sessionScreens } from "./sessionScreens";
import { StartPage } from "./StartPage";
import { StepPage } from "./StepPage";
import { takeAlongScreens } from "./takeAlongScreens";

const startScreens: Readonly<Record<string, OpenScreen>> = {
  start: (page) => openAt(page, "/#/"),
  "start with the list of municipalities": async (page) => {
    await openAt(page, "/#/");
    await new StartPage(page).municipality.pressSequentially("ber");
    await expect(page.getByRole("option", { name: "Berg en Dal" })).toBeVisible();
  },
  "start with a forgotten choice": async (page) => {
    await openAt(page, "/#/");
    await page.getByRole("button", { name: "Werkruimte maken" }).click();
    await expect(page.getByText("Kies een gemeente uit de lijst.")).toBeVisible();
  },
  "choosing an appearance": async (page) => {
    await openAt(page, "/#/");
    await new AppFrame(page).openAppearance();
  },
  "start after removing": async (page, { workspace }) => {
    await openAt(page, `${workspace}/instellingen`);
    await page.getByRole("button", { name: "Werkruimte verwijderen" }).click();
    await page.getByText("Zo werkt het").click();
    await page.getByText("Verwijderd (1)").click();
    await expect(page.getByRole("button", { name: "Gemeente Súdwest-Fryslân terugzetten" })).toBeVisible();
  },
  "unknown address": (page) => openAt(page, "/#/nergens"),
};

const routeScreens: Readonly<Record<string, OpenScreen>> = {
  "empty workspace": (page, { emptyWorkspace }) => openAt(page, emptyWorkspace),
  workspace: (page, { workspace }) => openAt(page, workspace),
  "workspace after removing": async (page, { workspace }) => {
    await openAt(page, workspace);
    await page
      .getByRole("button", { name: /^Zelfscan .* verwijderen$/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeFocused();
  },
  "choosing an earlier scan": async (page, { workspace }) => {
    await openAt(page, workspace);
    const { scans } = new RoutePage(page);
    await scans.getByRole("button", { name: "Nieuwe zelfscan vanuit een eerdere" }).click();
    await expect(page.getByRole("menuitem").first()).toBeFocused();
  },
  step: (page, { workspace }) => openAt(page, `${workspace}/routekaart/zelfscan`),
  "step being edited": async (page, { workspace }) => {
    await openAt(page, `${workspace}/routekaart/voorbereiden`);
    const step = new StepPage(page);
    await step.edit.click();
    await step.ownText.fill("Onze eigen tekst: bel 06-12345678.");
    await step.checklist
      .getByRole("button", { name: /^Punt verwijderen/ })
      .first()
      .click();
    await expect(step.undo).toBeFocused();
  },
};

/** Every screen the app has, and the states in which it looks different. */
export const screens: Readonly<Record<string, OpenScreen>> = {
  ...startScreens,
  ...routeScreens,
  ...scanScreens,
  ...resultScreens,
  ...planScreens,
  ...infoboxScreens,
  ...guideScreens,
  ...takeAlongScreens,
  ...sessionScreens,
};

/** Screens of a browser that stores nothing, or nothing more; it has to be empty to begin with. */
export const troubledScreens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "storage refused": async (page) => {
    await refuseStorage(page.context());
    await openAt(page, "/#/");
    await expect(page.getByText("Deze browser bewaart niets.")).toBeVisible();
  },
  "storage full": async (page) => {
    await limitStorage(page, 1);
    await openAt(page, "/#/");
    await new StartPage(page).makeWorkspaceOf("Utrecht");
    await expect(new AppFrame(page).problem).toBeVisible();
  },
};
