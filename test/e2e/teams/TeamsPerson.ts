import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { people, type PersonKey } from "../../teams/aSimulatedTenant";

type Surface = "Kanaal Algemeen" | "Chat" | "Persoonlijke app" | "Vergadering" | "Elders in Teams";

/** One person of the simulated Teams, with what Teams shows to them. */
export class TeamsPerson {
  readonly region: Locator;
  /** The tab, or in a meeting the side panel. */
  readonly app: FrameLocator;
  readonly stage: FrameLocator;
  readonly setUp: FrameLocator;

  constructor(page: Page, key: PersonKey) {
    this.region = page.getByRole("region", { name: people[key].name, exact: true });
    this.app = this.region.frameLocator('iframe[data-surface="tab"], iframe[data-surface="sidePanel"]');
    this.stage = this.region.frameLocator('iframe[data-surface="stage"]');
    this.setUp = this.region.frameLocator('iframe[data-surface="setUp"]');
  }

  async press(button: string): Promise<void> {
    await this.region.getByRole("button", { name: button, exact: true }).click();
  }

  /** Opens what Teams gave as a link, as if it was pressed in a message. */
  async openLink(link: string): Promise<void> {
    await this.region.getByLabel("Link", { exact: true }).fill(link);
    await this.press("Link openen");
  }

  async goTo(surface: Surface): Promise<void> {
    await this.region.getByLabel("Waar").selectOption(surface);
  }

  async wear(theme: "Licht" | "Donker" | "Contrast"): Promise<void> {
    await this.region.getByLabel("Thema").selectOption(theme);
  }

  /**
   * Adds a tab on a new workspace, in the site of the team or in one whose address is given, as in a chat. Makes the lists
   * where they are not there yet.
   */
  async addTab(municipality: string, site?: string): Promise<void> {
    await this.press("Tab toevoegen");
    if (site !== undefined) await this.findSite(site);
    const lists = this.setUp.getByRole("button", { name: "Lijsten maken" });
    const fresh = this.setUp.getByRole("radio", { name: "Nieuwe werkruimte" });
    await expect(lists.or(fresh)).toBeVisible();
    if (await lists.isVisible()) await lists.click();
    await fresh.click();
    await this.setUp.getByRole("combobox", { name: "Gemeente" }).fill(municipality);
    await this.setUp.getByRole("button", { name: "Werkruimte maken" }).click();
    await expect(this.setUp.getByRole("status").last()).toContainText("Klaar.");
    await this.press("Opslaan");
    await this.expectOpen(`Gemeente ${municipality}`);
  }

  async findSite(address: string): Promise<void> {
    await this.setUp.getByRole("radio", { name: "In een andere SharePoint-site" }).click();
    await this.setUp.getByLabel("Adres van de SharePoint-site").fill(address);
    await this.setUp.getByRole("button", { name: "Site zoeken" }).click();
  }

  /** The workspace is open, and Teams knows that there is something to see. */
  async expectOpen(workspace: string): Promise<void> {
    await expect(this.app.getByRole("heading", { level: 1, name: workspace })).toBeVisible({
      timeout: 30_000,
    });
    await expect(
      this.region.locator('iframe[data-surface="tab"], iframe[data-surface="sidePanel"]'),
    ).toHaveAttribute("data-state", "success");
  }
}
