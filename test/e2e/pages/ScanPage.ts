import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

export const choices = [
  "Nog niet",
  "In ontwikkeling",
  "Grotendeels",
  "Geborgd",
  "Weten we niet",
  "Niet van toepassing",
] as const;
export type Choice = (typeof choices)[number];

/** The questions of a scan. A question is called by its own text. */
export class ScanPage {
  readonly nextOpen: Locator;
  readonly search: Locator;
  readonly endSearch: Locator;
  readonly evidence: Locator;
  readonly evidenceAddress: Locator;
  readonly evidenceName: Locator;
  readonly addEvidence: Locator;
  readonly undo: Locator;

  constructor(private readonly page: ScreenPart) {
    this.nextOpen = page.getByRole("button", { name: /^Naar het volgende open onderdeel/ });
    this.search = page.getByRole("searchbox", { name: "Zoek in de zelfscan" });
    this.endSearch = page.getByRole("button", { name: "Terug naar de vragen" });
    this.evidence = page.getByRole("list", { name: "Vindplaatsen" });
    this.evidenceAddress = page.getByRole("textbox", { name: "Adres van het document of de pagina" });
    this.evidenceName = page.getByRole("textbox", { name: "Naam (mag leeg blijven)" });
    this.addEvidence = page.getByRole("button", { name: "Toevoegen", exact: true });
    this.undo = page.getByRole("button", { name: "Ongedaan maken" });
  }

  question(text: string): Locator {
    return this.page.getByRole("radiogroup", { name: text, exact: true });
  }

  choice(text: string, choice: Choice): Locator {
    return this.question(text).getByRole("radio", { name: choice });
  }

  explanation(text: string): Locator {
    return this.page.getByRole("textbox", { name: "Toelichting", description: text });
  }

  remarks(text: string): Locator {
    return this.page.getByRole("textbox", { name: "Opmerkingen", description: text });
  }

  explainButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Toelichting toevoegen", description: text });
  }

  remarkButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Opmerking maken", description: text });
  }

  evidenceButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Vindplaats toevoegen", description: text });
  }

  /** After "niet van toepassing" by its number: the reason is there, on to the next question. */
  goOnButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Naar het volgende onderdeel", description: text });
  }

  clearButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Antwoord wissen", description: text });
  }

  /** Says that an answer of an earlier scan is still right. */
  stillRightButton(text: string): Locator {
    return this.page.getByRole("button", { name: "Dit klopt nog", description: text });
  }

  evidenceLink(name: string): Locator {
    return this.evidence.getByRole("link", { name });
  }

  removeEvidenceButton(name: string): Locator {
    return this.evidence.getByRole("button", { name: `${name} verwijderen`, exact: true });
  }

  get progress(): Locator {
    return this.page.getByRole("main").getByRole("progressbar");
  }

  /** What was found, in the order in which it stands there. */
  get hits(): Locator {
    return this.page
      .locator("section")
      .filter({ hasText: /gevonden[.]/ })
      .getByRole("listitem");
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

  async remark(text: string, words: string): Promise<void> {
    await this.remarkButton(text).click();
    await expect(this.remarks(text)).toBeFocused();
    await this.remarks(text).fill(words);
  }

  async addEvidenceTo(text: string, { address, name }: { address: string; name: string }): Promise<void> {
    await this.evidenceButton(text).click();
    await expect(this.evidenceAddress).toBeFocused();
    await this.evidenceAddress.fill(address);
    await this.evidenceName.fill(name);
    await this.addEvidence.click();
    await expect(this.evidenceLink(name)).toBeVisible();
  }

  async next(): Promise<void> {
    await this.page.getByRole("link", { name: /^Volgende: / }).click();
  }

  async toResults(): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: "Naar de uitkomsten" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Uitkomsten: / })).toBeFocused();
  }
}
