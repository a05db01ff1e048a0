import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

export class ResultsPage {
  readonly gaps: Locator;
  readonly blindSpots: Locator;
  readonly open: Locator;
  readonly distribution: Locator;
  readonly matrix: Locator;
  readonly compare: Locator;

  constructor(page: ScreenPart) {
    this.gaps = page.getByRole("region", { name: /^Verbeterpunten/ });
    this.blindSpots = page.getByRole("region", { name: /^Witte vlekken/ });
    this.open = page.getByRole("region", { name: /^Nog open/ });
    this.distribution = page.getByRole("region", { name: "Waar u staat, per standaard" });
    this.matrix = page.getByRole("region", { name: "De clusters in één beeld" });
    this.compare = page.getByRole("link", { name: "Vergelijk", exact: true });
  }

  /** What is said of each standard, in the words under its bar. */
  async sentences(): Promise<readonly string[]> {
    return this.distribution.getByText(/^\d+ × .*[.]$/).allInnerTexts();
  }

  async openTable(): Promise<void> {
    await this.distribution.getByText("Bekijk als tabel").click();
    await expect(this.distribution.getByRole("table")).toBeVisible();
  }

  /** The texts of each row, the name of the standard first. */
  async table(): Promise<readonly (readonly string[])[]> {
    return this.distribution
      .getByRole("table")
      .locator("tr")
      .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));
  }

  /** Of many gaps the clusters are folded. */
  async unfoldGaps(): Promise<void> {
    for (const summary of await this.gaps.locator("summary").all()) await summary.click();
  }

  entry(list: Locator, text: string): Locator {
    return list.getByRole("listitem").filter({ hasText: text });
  }

  async makeMeasure(list: Locator, text: string): Promise<void> {
    await this.entry(list, text).getByRole("button", { name: "Maak hiervan een maatregel" }).click();
    await expect(this.entry(list, text)).toContainText("Staat in het plan");
  }
}
