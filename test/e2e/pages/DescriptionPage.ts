import { expect, type Locator, type Page } from "@playwright/test";
import { AdoptionCard } from "./AdoptionCard";

/** What a scan is as a whole: how far, of whom, and its adoption. */
export class DescriptionPage extends AdoptionCard {
  readonly name: Locator;
  readonly region: Locator;
  readonly completedBy: Locator;
  readonly begin: Locator;
  readonly goOn: Locator;
  readonly readAnswers: Locator;

  constructor(private readonly screen: Page) {
    super(screen, "Zelfscan");
    this.name = screen.getByRole("textbox", { name: "Naam van de zelfscan" });
    this.region = screen.getByRole("textbox", { name: "Naam van de regio" });
    this.completedBy = screen.getByRole("textbox", { name: "Ingevuld door" });
    this.begin = screen.getByRole("link", { name: "Begin met de vragen" });
    this.goOn = screen.getByRole("link", { name: /^Verder bij standaard / });
    this.readAnswers = screen.getByRole("link", { name: "Antwoorden bekijken" });
  }

  /** Of whom it is. */
  scope(scope: "Lokaal" | "Regionaal"): Locator {
    return this.screen.getByRole("radio", { name: scope });
  }

  async beginWithQuestions(): Promise<void> {
    await this.begin.click();
    await expect(this.screen.getByRole("heading", { level: 1, name: /^Standaard 1:/ })).toBeFocused();
  }
}
