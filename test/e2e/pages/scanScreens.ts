import { expect } from "@playwright/test";
import { DescriptionPage } from "./DescriptionPage";
import { openAt, type OpenScreen } from "./openScreen";
import { ScanPage } from "./ScanPage";
import { questionsOf, seededAspects } from "./seededWorkspaces";

const [firstAspect = "", secondAspect = "", thirdAspect = ""] = seededAspects;

/** What a scan is about and its questions, empty, filled in, with what is wrong, and adopted. */
export const scanScreens: Readonly<Record<string, OpenScreen>> = {
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
