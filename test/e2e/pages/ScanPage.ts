import { expect, type Locator, type Page } from "@playwright/test";

export const choices = [
  "Nog niet",
  "In ontwikkeling",
  "Grotendeels",
  "Geborgd",
  "Weten we niet",
  "Niet van toepassing",
] as const;
export type Choice = (typeof choices)[number];

/** One standard of the scan. A question is called by its own text. */
export class ScanPage {
  constructor(private readonly page: Page) {}

  question(text: string): Locator {
    return this.page.getByRole("radiogroup", { name: text, exact: true });
  }

  choice(text: string, choice: Choice): Locator {
    return this.question(text).getByRole("radio", { name: choice });
  }

  explanation(text: string): Locator {
    return this.page.getByRole("textbox", { name: "Toelichting", description: text });
  }

  explainButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Toelichting toevoegen", description: text });
  }

  clearButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Antwoord wissen", description: text });
  }

  get progress(): Locator {
    return this.page.getByRole("main").getByRole("progressbar");
  }

  async answer(text: string, choice: Choice): Promise<void> {
    // The words of a choice are clicked; the circle before them is drawn over its radio.
    await this.question(text).getByText(choice, { exact: true }).click();
    await expect(this.choice(text, choice)).toBeChecked();
  }

  async explain(text: string, words: string): Promise<void> {
    // "Niet van toepassing" asks for its reason by itself.
    if (await this.explainButton(text).isVisible()) {
      await this.explainButton(text).click();
      await expect(this.explanation(text)).toBeFocused();
    }
    await this.explanation(text).fill(words);
  }

  async next(): Promise<void> {
    await this.page.getByRole("link", { name: /^Volgende: / }).click();
  }

  async toResults(): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: "Naar de uitkomsten" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Uitkomsten: / })).toBeFocused();
  }
}
