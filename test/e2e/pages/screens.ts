import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { limitStorage, refuseStorage } from "./circumstances";
import type { SeededWorkspaces } from "./seededWorkspaces";
import { StartPage } from "./StartPage";

/** The way to a screen, each from its own address. */
type OpenScreen = (page: Page, seeded: SeededWorkspaces) => Promise<void>;

/** Every screen the app has, and the states in which it looks different. */
export const screens: Readonly<Record<string, OpenScreen>> = {
  start: (page) => open(page, "/#/"),
  "start with the list of municipalities": async (page) => {
    await open(page, "/#/");
    await new StartPage(page).municipality.pressSequentially("ber");
    await expect(page.getByRole("option", { name: "Berg en Dal" })).toBeVisible();
  },
  "start with a forgotten choice": async (page) => {
    await open(page, "/#/");
    await page.getByRole("button", { name: "Werkruimte maken" }).click();
    await expect(page.getByText("Kies een gemeente uit de lijst.")).toBeVisible();
  },
  "choosing an appearance": async (page) => {
    await open(page, "/#/");
    await new AppFrame(page).openAppearance();
  },
  "empty workspace": (page, { emptyWorkspace }) => open(page, emptyWorkspace),
  workspace: (page, { workspace }) => open(page, workspace),
  "workspace after removing": async (page, { workspace }) => {
    await open(page, workspace);
    await page.getByRole("button", { name: /^Zelfscan .* verwijderen$/ }).click();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeFocused();
  },
  "empty scan": (page, { emptyScan }) => open(page, emptyScan),
  "scan with explanations": async (page, { scan }) => {
    await open(page, scan);
    await page.getByText("Wat betekenen de antwoorden?").click();
    await page.getByText("Vragen voor het gesprek").click();
    await page.getByText("Uitleg en voorbeelden").first().click();
    await expect(page.getByText("Hieraan kunt u het zien").first()).toBeVisible();
    await page.getByRole("button", { name: "Toelichting toevoegen" }).first().click();
    await expect(page.getByRole("textbox", { name: "Toelichting" })).toHaveCount(3);
  },
  "empty results": (page, { emptyScan }) => open(page, resultsOf(emptyScan)),
  results: async (page, { scan }) => {
    await open(page, resultsOf(scan));
    await page.getByText("Bekijk als tabel").click();
    await expect(page.getByRole("table")).toBeVisible();
  },
  "empty plan": (page, { emptyPlan }) => open(page, emptyPlan),
  "plan after removing": async (page, { plan }) => {
    await open(page, plan);
    await page.getByText("Tekst van de standaarden").first().click();
    await page.getByText("Ideeën voor maatregelen").first().click();
    await page.getByRole("button", { name: "Maatregel 1 verwijderen" }).click();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeFocused();
  },
  "unknown address": (page) => open(page, "/#/nergens"),
};

/** Screens of a browser that stores nothing, or nothing more; it has to be empty to begin with. */
export const troubledScreens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "storage refused": async (page) => {
    await refuseStorage(page.context());
    await open(page, "/#/");
    await expect(page.getByText("Deze browser bewaart niets.")).toBeVisible();
  },
  "storage full": async (page) => {
    await limitStorage(page, 1);
    await open(page, "/#/");
    await new StartPage(page).makeWorkspaceOf("Utrecht");
    await expect(new AppFrame(page).problem).toBeVisible();
  },
};

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(new AppFrame(page).title).toBeFocused();
}

function resultsOf(scan: string): string {
  return scan.replace(/standaard\/\d+$/, "uitkomsten");
}
