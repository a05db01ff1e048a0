import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

/** What a scan is as a whole: how far, of whom, whether adopted. */
export class DescriptionPage {
  readonly name: Locator;
  readonly region: Locator;
  readonly completedBy: Locator;
  readonly begin: Locator;
  readonly goOn: Locator;
  readonly readAnswers: Locator;
  readonly adoption: Locator;
  readonly adoptedBy: Locator;
  readonly reopenedBy: Locator;
  readonly reason: Locator;

  constructor(private readonly page: Page) {
    this.name = page.getByRole("textbox", { name: "Naam van de zelfscan" });
    this.region = page.getByRole("textbox", { name: "Naam van de regio" });
    this.completedBy = page.getByRole("textbox", { name: "Ingevuld door" });
    this.begin = page.getByRole("link", { name: "Begin met de vragen" });
    this.goOn = page.getByRole("link", { name: /^Verder bij standaard / });
    this.readAnswers = page.getByRole("link", { name: "Antwoorden bekijken" });
    this.adoption = page.getByRole("region", { name: "Vaststellen" });
    this.adoptedBy = page.getByRole("textbox", { name: "Vastgesteld door" });
    this.reopenedBy = page.getByRole("textbox", { name: "Heropend door" });
    this.reason = page.getByRole("textbox", { name: "Waarom?" });
  }

  get adoptButton(): Locator {
    return this.adoption.getByRole("button", { name: "Zelfscan vaststellen" });
  }

  get reopenButton(): Locator {
    return this.adoption.getByRole("button", { name: "Zelfscan heropenen" });
  }

  /** Of whom it is: "lokaal" or "regionaal". */
  scope(scope: "Lokaal" | "Regionaal"): Locator {
    return this.page.getByRole("radio", { name: scope });
  }

  async beginWithQuestions(): Promise<void> {
    await this.begin.click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Standaard 1:/ })).toBeFocused();
  }

  async adopt(by: string): Promise<void> {
    await this.adoptedBy.fill(by);
    await this.adoptButton.click();
    await expect(this.adoption.getByText(`door ${by}.`).first()).toBeFocused();
  }

  async reopen(by: string, reason: string): Promise<void> {
    await this.reopenButton.click();
    await expect(this.reopenedBy).toBeFocused();
    await this.reopenedBy.fill(by);
    await this.reason.fill(reason);
    await this.reopenButton.click();
    await expect(this.adoption.getByText(/^Herzien: heropend/)).toBeFocused();
  }

  /** The number that stands on the screen for what was adopted. */
  async checksum(): Promise<string> {
    const text = await this.adoption.getByText("Controlegetal van wat is vastgesteld: ").innerText();
    return text.split(": ")[1] ?? "";
  }

  async downloadSnapshot(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await this.adoption.getByRole("button", { name: "Vastgestelde versie downloaden" }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** The decisions as they stand in the log, the earliest first. */
  async log(): Promise<readonly string[]> {
    const entries = this.adoption.getByRole("group").getByRole("listitem");
    if (!(await entries.first().isVisible())) {
      await this.adoption.getByText("Beslissingen over deze zelfscan").click();
    }
    return entries.allInnerTexts();
  }
}
