import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { StartPage } from "./pages/StartPage";

test("[TK2] own words are everywhere, except in the literal text of a standard", async ({ page }) => {
  await openSettings(page);
  const team = page.getByRole("group", { name: "Lokaal team" });
  await team.getByLabel("Enkelvoud").fill("jeugdteam");
  await expect(team.getByText("Tot dan blijft het: lokaal team.")).toBeVisible();
  await team.getByLabel("Meervoud").fill("jeugdteams");
  await expect(team.getByText("Het jeugdteam houdt zicht op de veiligheid.")).toBeVisible();

  await openInfobox(page, 2);
  await expect(page.getByRole("blockquote").first()).toContainText("lokale (wijk)teams");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("jeugdteams");

  await new AppFrame(page).goTo("Instellingen");
  await page.getByRole("button", { name: "Lokaal team: weer de gewone woorden" }).click();
  await expect(team.getByLabel("Enkelvoud")).toBeFocused();
  await openInfobox(page, 2);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("lokale teams");
});

test("a municipality that is chosen by mistake is put back", async ({ page }) => {
  await openSettings(page);
  await page.getByRole("button", { name: "Andere gemeente kiezen" }).click();
  await page.getByRole("combobox", { name: "Gemeente van nu" }).fill("Utrecht");
  await page.getByRole("button", { name: "Gemeente wijzigen" }).click();
  await expect(page.getByText("Deze werkruimte is van gemeente Utrecht.")).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("Deze werkruimte is van gemeente Zeist.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Andere gemeente kiezen" })).toBeFocused();
});

test("a workspace keeps its name until there is another", async ({ page }) => {
  await openSettings(page);
  const name = page.getByLabel("Naam van de werkruimte");
  await name.fill("");
  await expect(page.getByText("Tot u een naam typt, blijft dit ‘Gemeente Zeist’.")).toBeVisible();
  await name.fill("Regio Heuvelrug");
  await expect(page.getByRole("banner")).toContainText("Regio Heuvelrug");
});

test("[BW4] a workspace that is removed comes back with all that was in it", async ({ page }) => {
  await openSettings(page);
  await page.getByRole("group", { name: "Lokaal team" }).getByLabel("Enkelvoud").fill("jeugdteam");
  await page.getByRole("group", { name: "Lokaal team" }).getByLabel("Meervoud").fill("jeugdteams");
  await page.getByRole("button", { name: "Werkruimte verwijderen" }).click();
  await new AppFrame(page).expectTitle("Samen werken aan veiligheid");
  await expect(page.getByRole("link", { name: "Gemeente Zeist" })).toHaveCount(0);

  await new AppFrame(page).expectSaved();
  await page.reload();
  await page.getByText("Verwijderd (1)").click();
  await page.getByRole("button", { name: "Gemeente Zeist terugzetten" }).click();
  await expect(page.getByRole("link", { name: "Openen" })).toBeFocused();
  await page.getByRole("link", { name: "Openen" }).click();
  await new AppFrame(page).goTo("Instellingen");
  await expect(page.getByLabel("Enkelvoud").first()).toHaveValue("jeugdteam");
});

async function openSettings(page: Page): Promise<void> {
  await page.goto("/");
  await new StartPage(page).makeWorkspaceOf("Zeist");
  await new AppFrame(page).goTo("Instellingen");
}

async function openInfobox(page: Page, standard: number): Promise<void> {
  await new AppFrame(page).goTo("Infobox");
  await page.getByRole("link", { name: new RegExp(`^${standard}\\. `) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`standaard ${standard}`);
}
