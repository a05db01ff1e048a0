import type { Locator, Page } from "@playwright/test";

/** One step of the routekaart. */
export class StepPage {
  readonly purpose: Locator;
  readonly checklist: Locator;
  readonly notes: Locator;
  readonly edit: Locator;
  readonly markReady: Locator;
  readonly ownText: Locator;
  readonly undo: Locator;

  constructor(private readonly page: Page) {
    this.purpose = page.getByRole("region", { name: "Waar deze stap over gaat" });
    this.checklist = page.getByRole("region", { name: "Checklist" });
    this.notes = page.getByRole("textbox", { name: "Aantekeningen" });
    this.edit = page.getByRole("button", { name: /^(Teksten aanpassen|Klaar met aanpassen)$/ });
    this.markReady = page.getByRole("button", { name: "Deze stap is klaar" });
    this.ownText = page.getByRole("textbox", { name: "Tekst van deze stap" });
    this.undo = page.getByRole("button", { name: "Ongedaan maken" });
  }

  item(text: string): Locator {
    return this.checklist.getByRole("checkbox", { name: text, exact: true });
  }

  get items(): Locator {
    return this.checklist.getByRole("checkbox");
  }

  /** The field of a point while the list is edited, counted from 1. */
  field(number: number): Locator {
    return this.checklist.getByRole("textbox", { name: `Punt ${number}`, exact: true });
  }

  get fields(): Locator {
    return this.checklist.getByRole("textbox");
  }

  removeButton(text: string): Locator {
    return this.checklist.getByRole("button", { name: `Punt verwijderen: ${text}` });
  }

  button(
    name: "Punt toevoegen" | "Weer de gewone tekst" | "Weer de gewone checklist" | "Toch nog niet klaar",
  ): Locator {
    return this.page.getByRole("button", { name });
  }

  async back(): Promise<void> {
    await this.page.getByRole("link", { name: "Naar de hele routekaart" }).click();
  }
}
