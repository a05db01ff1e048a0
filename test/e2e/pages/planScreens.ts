import { expect } from "@playwright/test";
import { AdoptionCard } from "./AdoptionCard";
import { openAt, openFromMenu, type OpenScreen } from "./openScreen";
import { PlanPage } from "./PlanPage";
import { RoutePage } from "./RoutePage";

/** Plans: empty, filled in, being edited and adopted. */
export const planScreens: Readonly<Record<string, OpenScreen>> = {
  "empty plan": (page, { emptyPlan }) => openAt(page, emptyPlan),
  "plan of the sample": (page, { sample }) => openFromMenu(page, sample, "Plan van aanpak"),
  "plan with more about a measure": async (page, { plan }) => {
    await openAt(page, plan);
    await page.getByRole("button", { name: "Meer over maatregel 1" }).click();
    await page.getByRole("textbox", { name: "Kosten eenmalig" }).fill("veel");
    await page.getByRole("textbox", { name: "Opmerkingen" }).fill("Bel 06-12345678.");
    await expect(page.getByText("Dit is geen bedrag in hele euro’s")).toBeVisible();
  },
  "adopted plan": async (page, { plan }) => {
    await openAt(page, plan);
    await new AdoptionCard(page, "Plan").adopt("College van B en W");
    await expect(page.getByText("Het plan is nog precies zoals het is vastgesteld.")).toBeVisible();
    await new PlanPage(page).grouping.selectOption("Wie het doet");
  },
  "plan in which nothing is found": async (page, { plan }) => {
    await openAt(page, plan);
    await new PlanPage(page).search.fill("staat nergens");
    await expect(page.getByText("0 van de 2 maatregelen")).toBeVisible();
  },
  "choosing an earlier plan": async (page, { workspace }) => {
    await openAt(page, workspace);
    await new RoutePage(page).plans
      .getByRole("button", { name: "Nieuw plan vanuit een eerder plan" })
      .click();
    await expect(page.getByRole("menuitem").first()).toBeFocused();
  },
  "plan after removing": async (page, { plan }) => {
    await openAt(page, plan);
    await page.getByText("Tekst van de standaarden").first().click();
    await page.getByText("Ideeën voor maatregelen").first().click();
    await page.getByRole("button", { name: "Maatregel 1 verwijderen" }).click();
    await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeFocused();
  },
};
