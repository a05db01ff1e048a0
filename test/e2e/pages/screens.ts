import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import { limitStorage, refuseStorage } from "./circumstances";
import { DescriptionPage } from "./DescriptionPage";
import { guideScreens } from "./guideScreens";
import { infoboxScreens } from "./infoboxScreens";
import { openAt, type OpenScreen } from "./openScreen";
import { ResultsPage } from "./ResultsPage";
import { RoutePage } from "./RoutePage";
import { ScanPage } from "./ScanPage";
import { questionsOf, seededAspects } from "./seededWorkspaces";
import { StartPage } from "./StartPage";
import { StepPage } from "./StepPage";
import { takeAlongScreens } from "./takeAlongScreens";

const [firstAspect = "", secondAspect = "", thirdAspect = ""] = seededAspects;

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

const scanScreens: Readonly<Record<string, OpenScreen>> = {
  "empty description": (page, { emptyScan }) => openAt(page, emptyScan),
  description: async (page, { scan }) => {
    await openAt(page, scan);
    const description = new DescriptionPage(page);
    await description.scope("Regionaal").check();
    await description.name.fill("Te lange naam ".repeat(20));
    await description.adoptButton.click();
    await expect(description.adoptedBy).toHaveAccessibleDescription(/Vul in wie/);
  },
  "description of an adopted scan": async (page, { adoptedScan }) => {
    await openAt(page, adoptedScan);
    const description = new DescriptionPage(page);
    await expect(description.adoption).toContainText("nog precies zoals ze zijn vastgesteld");
    await description.reopenButton.click();
    await description.reopenButton.click();
    await expect(description.reason).toHaveAccessibleDescription(/Vul in waarom/);
    expect(await description.log()).toHaveLength(3);
  },
  "empty scan": (page, { emptyScan }) => openAt(page, `${emptyScan}/standaard/1`),
  "scan with explanations": async (page, { scan }) => {
    await openAt(page, questionsOf(scan));
    await page.getByText("Wat betekenen de antwoorden?").click();
    await page.getByText("Vragen voor het gesprek").click();
    await page.getByText("Uitleg en voorbeelden").first().click();
    await expect(page.getByText("Hieraan kunt u het zien").first()).toBeVisible();
    await page.getByRole("button", { name: "Toelichting toevoegen" }).first().click();
    await expect(page.getByRole("textbox", { name: "Toelichting" })).toHaveCount(3);
  },
  "scan with what is wrong": async (page, { scan }) => {
    await openAt(page, questionsOf(scan));
    const questions = new ScanPage(page);
    await questions.explanation(firstAspect).fill("Te lang. ".repeat(1200));
    await expect(page.getByText("te lang en is niet bewaard")).toBeVisible();
    await questions.remark(thirdAspect, "Bel 06-12345678.");
    await expect(page.getByText("Hier lijkt een telefoonnummer te staan.")).toBeVisible();
    await questions.removeEvidenceButton("De regiovisie").click();
    await expect(questions.undo).toBeFocused();
    await questions.evidenceButton(secondAspect).click();
    await questions.evidenceAddress.fill("javascript:alert(1)");
    await questions.addEvidence.click();
    await expect(questions.evidenceAddress).toHaveAccessibleDescription(/Alleen adressen/);
  },
  "scan with carried answers": async (page, { carriedScan }) => {
    await openAt(page, questionsOf(carriedScan));
    await expect(page.getByRole("button", { name: "Dit klopt nog" })).toHaveCount(5);
  },
  "adopted scan": async (page, { adoptedScan }) => {
    await openAt(page, questionsOf(adoptedScan));
    await expect(new ScanPage(page).remarks(secondAspect)).toHaveValue("Nog navragen bij de regio.");
  },
  "search with results": async (page, { scan }) => {
    await openAt(page, questionsOf(scan));
    await new ScanPage(page).search.fill("academie");
    await expect(page.getByText("Toelichting: Nog niemand is geschoold")).toBeVisible();
  },
  "search without results": async (page, { scan }) => {
    await openAt(page, questionsOf(scan));
    await new ScanPage(page).search.fill("zeppelin");
    await expect(page.getByText("Geen plaatsen gevonden.")).toBeVisible();
  },
};

const resultScreens: Readonly<Record<string, OpenScreen>> = {
  "empty results": (page, { emptyScan }) => openAt(page, `${emptyScan}/uitkomsten`),
  results: async (page, { carriedScan }) => {
    await openAt(page, `${carriedScan}/uitkomsten`);
    await new ResultsPage(page).openTable();
  },
  "results of the sample": (page, { sample }) => openFromMenu(page, sample, "Uitkomsten"),
  comparison: async (page, { sample }) => {
    await openFromMenu(page, sample, "Uitkomsten");
    await new ResultsPage(page).compare.click();
    await expect(new AppFrame(page).title).toBeFocused();
    await page.getByText("Bekijk als tabel").click();
    await expect(page.getByRole("table")).toBeVisible();
  },
};

const planScreens: Readonly<Record<string, OpenScreen>> = {
  "empty plan": (page, { emptyPlan }) => openAt(page, emptyPlan),
  "plan of the sample": (page, { sample }) => openFromMenu(page, sample, "Plan van aanpak"),
  "plan after removing": async (page, { plan }) => {
    await openAt(page, plan);
    await page.getByText("Tekst van de standaarden").first().click();
    await page.getByText("Ideeën voor maatregelen").first().click();
    await page.getByRole("button", { name: "Maatregel 1 verwijderen" }).click();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeFocused();
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

async function openFromMenu(
  page: Page,
  workspace: string,
  item: Parameters<AppFrame["goTo"]>[0],
): Promise<void> {
  await openAt(page, workspace);
  await new AppFrame(page).goTo(item);
}
