import { readFile } from "node:fs/promises";
import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

/** Adopting a scan or a plan and reopening it, on the screen of that one. */
export class AdoptionCard {
  readonly adoption: Locator;
  readonly adoptedBy: Locator;
  readonly reopenedBy: Locator;
  readonly reason: Locator;
  readonly adoptButton: Locator;
  readonly reopenButton: Locator;

  constructor(page: ScreenPart, what: "Zelfscan" | "Plan") {
    this.adoption = page.getByRole("region", { name: "Vaststellen" });
    this.adoptedBy = page.getByRole("textbox", { name: "Vastgesteld door" });
    this.reopenedBy = page.getByRole("textbox", { name: "Heropend door" });
    this.reason = page.getByRole("textbox", { name: "Waarom?" });
    this.adoptButton = this.adoption.getByRole("button", { name: `${what} vaststellen` });
    this.reopenButton = this.adoption.getByRole("button", { name: `${what} heropenen` });
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
    const coming = this.adoption.page().waitForEvent("download");
    await this.adoption.getByRole("button", { name: "Vastgestelde versie downloaden" }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** The decisions as they stand in the log, the earliest first. */
  async log(): Promise<readonly string[]> {
    const entries = this.adoption.getByRole("group").getByRole("listitem");
    if (!(await entries.first().isVisible())) await this.adoption.getByText("Beslissingen over ").click();
    return entries.allInnerTexts();
  }
}
