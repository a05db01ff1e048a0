import { expect, type Locator, type Page } from "@playwright/test";

export class StartPage {
  readonly municipality: Locator;

  constructor(private readonly page: Page) {
    this.municipality = page.getByRole("combobox", { name: "Gemeente" });
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await expect(this.municipality).toBeVisible();
  }

  /** The way people do it: some letters, then the name from the list. */
  async pick(letters: string, name: string): Promise<void> {
    await this.municipality.pressSequentially(letters);
    await this.page.getByRole("option", { name, exact: true }).click();
    await expect(this.municipality).toHaveValue(name);
  }

  async makeWorkspace(): Promise<void> {
    await this.page.getByRole("button", { name: "Werkruimte maken" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Gemeente / })).toBeFocused();
  }

  async makeWorkspaceOf(name: string): Promise<void> {
    await this.municipality.fill(name);
    await this.makeWorkspace();
  }

  async goOnWith(workspace: string): Promise<void> {
    await this.page
      .getByRole("region", { name: "Verder met" })
      .getByRole("link", { name: workspace, exact: true })
      .click();
    await expect(this.page.getByRole("heading", { level: 1, name: workspace })).toBeFocused();
  }
}
