import { expect, type Locator, type Page } from "@playwright/test";
import jsQR from "jsqr";

/** The session as somebody outside the site has it. */
export class GuestPage {
  readonly title: Locator;
  readonly answers: Locator;
  readonly prepared: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.answers = page.getByRole("region", { name: "Uw antwoorden" });
    this.prepared = page.getByRole("region", { name: "Code van uw voorbereiding" });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.title).toBeFocused();
  }

  async unfold(standard: number): Promise<void> {
    const fold = this.standard(standard);
    if (!(await fold.getByRole("radiogroup").first().isVisible())) await fold.locator("summary").click();
  }

  async answer(standard: number, aspect: string, choice: string): Promise<void> {
    await this.unfold(standard);
    await this.standard(standard)
      .getByRole("radiogroup", { name: aspect })
      .getByRole("radio", { name: choice, exact: true })
      .check();
  }

  /** Of the answer on an aspect that is open on the screen, for a round of the voting. */
  async aspectCode(aspect: string, round = 1): Promise<string> {
    const item = this.answers.getByRole("listitem").filter({ hasText: aspect });
    const show = item.getByRole("button", { name: `Code van dit antwoord: ${aspect}` });
    if (await show.isVisible()) await show.click();
    await item.getByRole("radio", { name: `Ronde ${round}` }).check();
    return item.getByRole("textbox", { name: "Uw code" }).inputValue();
  }

  async preparedCode(): Promise<string> {
    const show = this.prepared.getByRole("button", { name: "Code tonen" });
    if (await show.isVisible()) await show.click();
    return this.prepared.getByRole("textbox", { name: "Code van al uw antwoorden" }).inputValue();
  }

  private standard(number: number): Locator {
    return this.answers.locator("details").filter({ hasText: new RegExp(`^Standaard ${number}:`) });
  }

  /** What a camera reads from the picture on the screen. */
  async scanned(): Promise<string> {
    const picture = await this.prepared.getByRole("img", { name: /^QR-code/ }).screenshot();
    const { pixels, width, height } = await this.page.evaluate(async (png) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(png), (each) => each.charCodeAt(0))], { type: "image/png" }),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      return { pixels: Array.from(data), width: bitmap.width, height: bitmap.height };
    }, picture.toString("base64"));
    const read = jsQR(Uint8ClampedArray.from(pixels), width, height);
    if (!read) throw new Error("No camera could read this.");
    return read.data;
  }
}
