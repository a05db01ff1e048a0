import { expect, type Locator, type Page } from "@playwright/test";

/** The guide beside a screen. */
export class HelpDrawer {
  readonly button: Locator;
  readonly drawer: Locator;
  readonly wholeGuide: Locator;

  constructor(page: Page) {
    this.button = page.getByRole("button", { name: "Help", exact: true });
    this.drawer = page.getByRole("dialog", { name: "Help" });
    this.wholeGuide = this.drawer.getByRole("link", { name: "Naar de hele handleiding" });
  }

  async open(chapter: string): Promise<void> {
    await this.button.click();
    await this.expectChapter(chapter);
  }

  async expectChapter(chapter: string): Promise<void> {
    await expect(this.drawer.getByRole("heading", { level: 3 })).toHaveText(chapter);
  }
}
