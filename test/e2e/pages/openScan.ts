import type { Page } from "@playwright/test";
import { ScanPage } from "./ScanPage";
import { StartPage } from "./StartPage";
import { WorkspacePage } from "./WorkspacePage";

/** From an empty browser to the first standard of a new scan. */
export async function openScan(page: Page): Promise<ScanPage> {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new WorkspacePage(page).startScan();
  return new ScanPage(page);
}
