import { expect, type Locator, type Page } from "@playwright/test";

export class ResultsPage {
  readonly gaps: Locator;
  readonly blindSpots: Locator;
  readonly open: Locator;

  constructor(private readonly page: Page) {
    this.gaps = page.getByRole("region", { name: /^Verbeterpunten/ });
    this.blindSpots = page.getByRole("region", { name: /^Witte vlekken/ });
    this.open = page.getByRole("region", { name: /^Nog open/ });
  }

  /** What is said of each standard, in the words under its bar. */
  async sentences(): Promise<readonly string[]> {
    const distribution = this.page.getByRole("region", { name: "Waar u staat" });
    return distribution.getByText(/^\d+ × .*[.]$/).allInnerTexts();
  }

  async openTable(): Promise<void> {
    await this.page.getByText("Bekijk als tabel").click();
    await expect(this.page.getByRole("table")).toBeVisible();
  }

  /** The texts of each row, the name of the standard first. */
  async table(): Promise<readonly (readonly string[])[]> {
    return this.page
      .getByRole("table")
      .locator("tr")
      .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));
  }

  entry(list: Locator, text: string): Locator {
    return list.getByRole("listitem").filter({ hasText: text });
  }

  async makeMeasure(list: Locator, text: string): Promise<void> {
    await this.entry(list, text).getByRole("button", { name: "Maak hiervan een maatregel" }).click();
    await expect(this.entry(list, text)).toContainText("Staat in het plan");
  }
}
