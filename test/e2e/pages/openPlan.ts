import type { Page } from "@playwright/test";
import { PlanPage } from "./PlanPage";
import { RoutePage } from "./RoutePage";
import { StartPage } from "./StartPage";

/** From an empty browser to a new plan. */
export async function openPlan(page: Page): Promise<PlanPage> {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new RoutePage(page).startPlan();
  return new PlanPage(page);
}
