import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

/** The routekaart: home of a workspace. */
export class RoutePage {
  readonly nextStep: Locator;
  readonly steps: Locator;
  readonly scans: Locator;
  readonly plans: Locator;

  constructor(private readonly page: ScreenPart) {
    this.nextStep = page.getByRole("region", { name: "Volgende stap" });
    this.steps = page.getByRole("region", { name: "De routekaart" });
    this.scans = page.getByRole("region", { name: "Zelfscans" });
    this.plans = page.getByRole("region", { name: "Plannen van aanpak" });
  }

  /** What is said of a step, called by its title. */
  step(title: string): Locator {
    return this.steps.getByRole("listitem").filter({ hasText: title });
  }

  async openStep(title: string): Promise<void> {
    await this.steps.getByRole("link", { name: title }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: `: ${title}` })).toBeFocused();
  }

  /** A new scan opens with what it is about. */
  async startScan(): Promise<void> {
    await this.scans.getByRole("button", { name: "Nieuwe zelfscan", exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Zelfscan / })).toBeFocused();
  }

  async startScanFrom(earlier: string): Promise<void> {
    await this.scans.getByRole("button", { name: "Nieuwe zelfscan vanuit een eerdere" }).click();
    await this.page.getByRole("menuitem", { name: earlier, exact: true }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: /^Zelfscan / })).toBeFocused();
  }

  async startPlan(): Promise<void> {
    await this.plans.getByRole("button", { name: "Nieuw plan van aanpak" }).click();
    await expect(this.page.getByRole("textbox", { name: "Titel van het plan" })).toBeVisible();
  }

  /** What is offered says how much comes along. */
  async startPlanFrom(earlier: string): Promise<void> {
    await this.plans.getByRole("button", { name: "Nieuw plan vanuit een eerder plan" }).click();
    await this.page.getByRole("menuitem", { name: earlier, exact: true }).click();
    await expect(this.page.getByRole("textbox", { name: "Titel van het plan" })).toBeVisible();
  }

  /** A plan in the list, called by its name, with all that is said of it. */
  plan(name: string): Locator {
    const link = this.page.getByRole("link", { name, exact: true });
    return this.plans.getByRole("listitem").filter({ has: link });
  }
}
