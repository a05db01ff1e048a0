import { readFile } from "node:fs/promises";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What one can do with the file of a workspace, on the settings, on the start page and beside a failure. */
export class TakeAlong {
  readonly card: Locator;
  readonly downloadButton: Locator;
  readonly openButton: Locator;
  readonly comparison: Locator;
  readonly keeping: Locator;
  readonly merge: Locator;

  constructor(private readonly page: Page) {
    this.card = page.getByRole("region", { name: "Meenemen en bewaren" });
    this.downloadButton = page.getByRole("button", { name: "Werkruimte downloaden" });
    this.openButton = page.getByRole("button", { name: "Bestand openen" });
    this.comparison = page.getByRole("region", { name: /staat al op dit apparaat$/ });
    this.keeping = page.getByRole("group", { name: "Ook bewaren in een bestand" });
    this.merge = page.getByRole("button", { name: "Samenvoegen" });
  }

  async download(): Promise<SavedFile> {
    return this.downloadBy(() => this.downloadButton.click());
  }

  /** As one does from any place in a workspace, once what was typed is stored. */
  async downloadFromSettings(): Promise<SavedFile> {
    await new AppFrame(this.page).expectSaved();
    await new AppFrame(this.page).goTo("Instellingen");
    return this.download();
  }

  async downloadBy(act: () => Promise<void>): Promise<SavedFile> {
    const coming = this.page.waitForEvent("download");
    await act();
    return savedFrom(await coming);
  }

  async open(
    file: string | Buffer | { readonly path: string },
    name = "werkruimte.werkenaanveiligheid.json",
  ): Promise<void> {
    const coming = this.page.waitForEvent("filechooser");
    await this.openButton
      .or(this.page.getByRole("button", { name: "Ander bestand kiezen" }))
      .first()
      .click();
    const chooser = await coming;
    if (typeof file === "object" && "path" in file) {
      await chooser.setFiles(file.path);
      return;
    }
    const buffer = typeof file === "string" ? Buffer.from(file) : file;
    await chooser.setFiles({ name, mimeType: "application/json", buffer });
  }

  /** What differs, by kind. */
  async differences(): Promise<ReadonlyMap<string, string>> {
    await expect(this.comparison).toBeVisible();
    const [terms, meanings] = await Promise.all([
      this.comparison.getByRole("term").allInnerTexts(),
      this.comparison.getByRole("definition").allInnerTexts(),
    ]);
    return new Map(terms.map((term, index) => [term, meanings[index] ?? ""] as const));
  }

  async expectRefused(why: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("alert")).toContainText("Het bestand is niet geopend");
    await expect(this.page.getByRole("alert")).toContainText(why);
  }
}

async function savedFrom(file: Download): Promise<SavedFile> {
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
