import { expect, type Page } from "@playwright/test";
import { AppFrame } from "./AppFrame";
import type { SeededWorkspaces } from "./seededWorkspaces";

/** The way to a screen, each from its own address. */
export type OpenScreen = (page: Page, seeded: SeededWorkspaces) => Promise<void>;

/** Goes to an address and waits until its screen is there. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(new AppFrame(page).title).toBeFocused();
}

/** Goes to the one that the main menu leads to. */
export async function openFromMenu(
  page: Page,
  workspace: string,
  item: Parameters<AppFrame["goTo"]>[0],
): Promise<void> {
  await openAt(page, workspace);
  await new AppFrame(page).goTo(item);
}
