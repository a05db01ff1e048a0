import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

/** The seven columns by the names they have on screen, in their order. */
export const columns = [
  "Maatregel of verbeterpunt",
  "Huidige stand van zaken",
  "Omschrijving verbeteractie",
  "Beoogd resultaat",
  "Wie gaat het doen?",
  "Planning",
  "Kosten",
] as const;

export const sections = [
  "Inleiding",
  "Context: regiovisie, regionale uitgangspunten, etc.",
  "Context: lokale uitgangspunten, ontwikkelingen en afspraken",
  "Context: belangrijke punten uit Zelfscan Regiobreed",
  "Samenvatting belangrijkste uitkomsten en suggesties voor verbetermaatregelen",
  "Plan van aanpak: hoe het wordt opgepakt",
] as const;

/** The plan on a wide screen. A cluster is called by its heading, a measure by its place within it. */
export class PlanPage {
  readonly title: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly undo: Locator;
  readonly stepBack: Locator;
  readonly stepAgain: Locator;
  readonly search: Locator;
  readonly grouping: Locator;
  readonly costs: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole("textbox", { name: "Titel van het plan" });
    this.from = page.getByRole("combobox", { name: "Van", exact: true });
    this.to = page.getByRole("combobox", { name: "Tot en met" });
    this.undo = page.getByRole("button", { name: "Ongedaan maken" });
    this.stepBack = page.getByRole("button", { name: "Stap terug" });
    this.stepAgain = page.getByRole("button", { name: "Stap opnieuw" });
    this.search = page.getByRole("searchbox", { name: "Zoek in de maatregelen" });
    this.grouping = page.getByRole("combobox", { name: "Bij elkaar per" });
    this.costs = page.getByRole("region", { name: "Wat kost het?" });
  }

  section(label: (typeof sections)[number]): Locator {
    return this.page.getByRole("textbox", { name: label });
  }

  cluster(heading: string): Locator {
    return this.page.getByRole("region", { name: heading });
  }

  table(heading: string): Locator {
    return this.cluster(heading).getByRole("table");
  }

  cell(heading: string, column: (typeof columns)[number], position: number): Locator {
    return this.cluster(heading).getByRole("textbox", {
      name: `${column}, maatregel ${position}`,
      exact: true,
    });
  }

  addButton(heading: string): Locator {
    return this.page.getByRole("button", { name: `Maatregel toevoegen bij ${heading}` });
  }

  removeButton(heading: string, position: number): Locator {
    return this.cluster(heading).getByRole("button", { name: `Maatregel ${position} verwijderen` });
  }

  /** Beside the seven columns: moving, copying, how far it is, and what else we keep of a measure. */
  tool(heading: string, name: string): Locator {
    return this.cluster(heading).getByRole("button", { name, exact: true });
  }

  state(heading: string, position: number): Locator {
    return this.cluster(heading).getByRole("combobox", { name: `Stand van maatregel ${position}` });
  }

  /** What stands in one column, from the top down. */
  column(heading: string, column: (typeof columns)[number]): Locator {
    return this.cluster(heading).getByRole("textbox", { name: `${column}, maatregel` });
  }

  async fillMeasure(heading: string, position: number, texts: readonly string[]): Promise<void> {
    for (const [index, column] of columns.entries()) {
      await this.cell(heading, column, position).fill(texts[index] ?? "");
    }
  }

  /** Everything that is written on the screen, in its order. */
  async texts(): Promise<readonly string[]> {
    const fields = await this.page.getByRole("main").getByRole("textbox").all();
    return Promise.all(fields.map((field) => field.inputValue()));
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Download als Word-document" }).click();
    const file = await coming;
    await expect(this.page.getByText("Het document is gemaakt. Kijk bij uw downloads.")).toBeVisible();
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
