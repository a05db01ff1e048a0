import { expect, type Locator, type Page } from "@playwright/test";

export class WorkspacePage {
  readonly nextStep: Locator;
  readonly scans: Locator;
  readonly plans: Locator;

  constructor(private readonly page: Page) {
    this.nextStep = page.getByRole("region", { name: "Volgende stap" });
    this.scans = page.getByRole("region", { name: "1. Zelfscan" });
    this.plans = page.getByRole("region", { name: "3. Plan van aanpak" });
  }

  async startScan(): Promise<void> {
    await this.scans.getByRole("button", { name: "Nieuwe zelfscan" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Standaard 1:/ })).toBeFocused();
  }

  async startPlan(): Promise<void> {
    await this.plans.getByRole("button", { name: "Nieuw plan van aanpak" }).click();
    await expect(this.page.getByRole("textbox", { name: "Titel van het plan" })).toBeVisible();
  }
}
