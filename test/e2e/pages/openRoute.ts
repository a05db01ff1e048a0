import type { Page } from "@playwright/test";
import { RoutePage } from "./RoutePage";
import { StartPage } from "./StartPage";

/** From an empty browser to the routekaart of a new workspace. */
export async function openRoute(page: Page): Promise<RoutePage> {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  return new RoutePage(page);
}
