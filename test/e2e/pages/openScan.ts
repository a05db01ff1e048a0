import type { Page } from "@playwright/test";
import { openDescription } from "./openDescription";
import { ScanPage } from "./ScanPage";

/** From an empty browser to the first standard of a new scan. */
export async function openScan(page: Page): Promise<ScanPage> {
  const description = await openDescription(page);
  await description.beginWithQuestions();
  return new ScanPage(page);
}
