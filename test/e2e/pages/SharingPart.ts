import { expect, type Locator, type Page } from "@playwright/test";

/** Signing in and choosing a site, on the settings and on the start page. */
export class SharingPart {
  readonly card: Locator;

  constructor(private readonly page: Page) {
    this.card = page.getByRole("region", { name: /SharePoint/ });
  }

  async signIn(person: { readonly name: string }, button = "Aanmelden"): Promise<void> {
    const opening = this.page.waitForEvent("popup");
    await this.card.getByRole("button", { name: button, exact: true }).click();
    const entra = await opening;
    await entra.getByRole("link", { name: new RegExp(`^${person.name}`) }).click();
    await expect(this.card.getByText(`Aangemeld als ${person.name}`)).toBeVisible();
  }

  async find(address: string): Promise<void> {
    await this.card.getByLabel("Adres van de SharePoint-site").fill(address);
    await this.card.getByRole("button", { name: "Site zoeken" }).click();
    await expect(this.card.getByText(/^Gevonden:/)).toBeVisible();
  }

  async makeLists(): Promise<void> {
    await this.card.getByRole("button", { name: "Lijsten maken" }).click();
    await expect(this.card.getByText("De lijsten van de app staan er al.")).toBeVisible();
  }
}
