import { expect, type Locator } from "@playwright/test";
import type { ScreenPart } from "./screenPart";

type MenuItem = "Routekaart" | "Zelfscan" | "Uitkomsten" | "Plan van aanpak" | "Infobox" | "Instellingen";

/** What stands around every screen: title, main menu, where the work is, and what is wrong with that. */
export class AppFrame {
  readonly title: Locator;
  /** Where the work is: on this device, in SharePoint, or on its way. */
  readonly saving: Locator;
  readonly problem: Locator;
  readonly retry: Locator;

  constructor(private readonly page: ScreenPart) {
    this.title = page.getByRole("heading", { level: 1 });
    this.saving = page.getByRole("banner").locator("[data-place]");
    this.problem = page.getByRole("alert");
    this.retry = page.getByRole("button", { name: "Opnieuw proberen" });
  }

  async goTo(item: MenuItem): Promise<void> {
    await this.page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: item }).click();
    await expect(this.title).toBeFocused();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole("banner")).toContainText(/Bewaard (op dit apparaat|in SharePoint)/);
  }

  async expectTitle(title: string | RegExp): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  async openAppearance(): Promise<void> {
    await this.page.getByRole("button", { name: "Weergave kiezen" }).click();
    await expect(this.page.getByRole("menuitemradio", { name: "Donker" })).toBeVisible();
  }
}
