import type { Page } from "@playwright/test";
import { openRoute } from "./openRoute";
import { PlanPage } from "./PlanPage";

/** From an empty browser to a new plan. */
export async function openPlan(page: Page): Promise<PlanPage> {
  const route = await openRoute(page);
  await route.startPlan();
  return new PlanPage(page);
}
