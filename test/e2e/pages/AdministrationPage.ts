import { expect, type Locator, type Page } from "@playwright/test";

/** Checking a site and repairing it. */
export class AdministrationPage {
  readonly card: Locator;
  readonly results: Locator;

  constructor(private readonly page: Page) {
    this.card = page.getByRole("region", { name: "Controle van een site" });
    this.results = this.card.getByRole("list", { name: "Uitkomst" });
  }

  async signIn(person: { readonly name: string }): Promise<void> {
    const opening = this.page.waitForEvent("popup");
    await this.card.getByRole("button", { name: "Aanmelden" }).click();
    const entra = await opening;
    await entra.getByRole("link", { name: new RegExp(`^${person.name}`) }).click();
    await expect(this.card.getByText(`Aangemeld als ${person.name}`)).toBeVisible();
  }

  async check(address: string): Promise<void> {
    await this.card.getByLabel("Adres van de SharePoint-site").fill(address);
    await this.card.getByRole("button", { name: "Site controleren" }).click();
    await expect(this.card.getByRole("status").filter({ hasText: "‘" })).toBeVisible();
  }
}
