import type { Page } from "@playwright/test";
import { DescriptionPage } from "./DescriptionPage";
import { openRoute } from "./openRoute";

/** From an empty browser to what a new scan is about. */
export async function openDescription(page: Page): Promise<DescriptionPage> {
  const route = await openRoute(page);
  await route.startScan();
  return new DescriptionPage(page);
}
