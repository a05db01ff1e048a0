import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { StartPage } from "./pages/StartPage";

const refused = "Alleen adressen die met https:// of http:// beginnen kunnen hier staan.";

test("[IB2] a person says that a link is right, on which day, or takes it back", async ({ page }) => {
  await openInfobox(page);
  await expect(page.getByText(/^Gecontroleerd op/)).toHaveCount(0);

  await page.getByRole("button", { name: "Ik heb deze link vandaag geopend" }).first().click();
  const change = page.getByRole("button", { name: "Dag wijzigen of terugnemen" });
  await expect(change).toBeFocused();
  await change.click();
  await page.getByLabel("Gecontroleerd op").fill("2024-02-29");
  await page.getByRole("button", { name: "Dag bewaren" }).click();
  await expect(page.getByText("Gecontroleerd op 29 februari 2024")).toBeVisible();

  await new AppFrame(page).expectSaved();
  await page.reload();
  await expect(page.getByText("Gecontroleerd op 29 februari 2024")).toBeVisible();
  await change.click();
  await page.getByRole("button", { name: "Toch niet gecontroleerd" }).click();
  await expect(page.getByText(/^Gecontroleerd op/)).toHaveCount(0);
});

test("what would run in this page does not become a link, and stays as it was typed", async ({ page }) => {
  await openInfobox(page);
  await page.getByRole("button", { name: "Eigen link toevoegen" }).click();
  for (const address of ["javascript:alert(1)", "data:text/html,<b>a</b>", "file:///c:/stuk.docx"]) {
    await fillLink(page, { address, title: "Gevaarlijk" });
    const field = page.getByLabel("Adres van de pagina");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(address);
    await expect(page.getByText(refused)).toBeVisible();
  }
  await expect(page.getByRole("link", { name: "Gevaarlijk" })).toHaveCount(0);
});

test("[BW4] an own link opens elsewhere, is removed and comes back", async ({ page }) => {
  await openInfobox(page);
  await page.getByRole("button", { name: "Eigen link toevoegen" }).click();
  await fillLink(page, { address: "regio.nl/visie", title: "Regiovisie" });
  const link = page.getByRole("link", { name: "Regiovisie" });
  await expect(link).toHaveAttribute("href", "https://regio.nl/visie");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");

  await page.getByRole("button", { name: "Link ‘Regiovisie’ verwijderen" }).click();
  await expect(link).toHaveCount(0);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(link).toBeFocused();

  await page.getByRole("button", { name: "Link ‘Regiovisie’ verwijderen" }).click();
  await page.getByText("Verwijderd (1)").click();
  await page.getByRole("button", { name: "Regiovisie terugzetten" }).click();
  await expect(link).toBeFocused();
});

test("the background of a standard comes on paper, also while it is folded", async ({ page }) => {
  await openInfobox(page);
  await page.getByRole("link", { name: /^10\. / }).click();
  const background = page.getByRole("region", { name: "Achtergrond" });
  const text = background.locator("details p").first();
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(text).toBeVisible();
});

async function openInfobox(page: Page): Promise<void> {
  await page.goto("/");
  await new StartPage(page).makeWorkspaceOf("Zeist");
  await new AppFrame(page).goTo("Infobox");
}

async function fillLink(
  page: Page,
  { address, title }: { readonly address: string; readonly title: string },
): Promise<void> {
  await page.getByLabel("Adres van de pagina").fill(address);
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Link toevoegen", exact: true }).click();
}
