import type { Page } from "@playwright/test";
import { DescriptionPage } from "./DescriptionPage";
import { RoutePage } from "./RoutePage";
import { StartPage } from "./StartPage";

/** From an empty browser to what a new scan is about. */
export async function openDescription(page: Page): Promise<DescriptionPage> {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new RoutePage(page).startScan();
  return new DescriptionPage(page);
}
