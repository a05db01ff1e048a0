import { expect } from "@playwright/test";
import { surfaceProblems } from "./teams/surfaceProblems";
import { test } from "./teams/teamsTest";

const slow = { timeout: 30_000 };

test("side panel and shared screen are in nobody's way, in all three themes; nor is setting up a tab", async ({
  adviser,
  page,
  teams,
}) => {
  test.setTimeout(180_000);
  await adviser.goTo("Vergadering");
  await adviser.press("Tab toevoegen");
  await adviser.findSite(teams.tenant.siteAddress);
  await expect(adviser.setUp.getByRole("radio", { name: "Nieuwe werkruimte" })).toBeVisible();
  expect(await surfaceProblems(page, "adviser", "setUp")).toEqual([]);
  await adviser.press("Annuleren");
  await adviser.addTab("Utrecht", teams.tenant.siteAddress);
  await adviser.app.getByRole("button", { name: "Tonen aan iedereen in de vergadering" }).click();
  await expect(adviser.stage.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht", slow);
  for (const theme of ["Licht", "Donker", "Contrast"] as const) {
    await adviser.wear(theme);
    expect(await surfaceProblems(page, "adviser", "sidePanel"), `side panel, ${theme}`).toEqual([]);
    expect(await surfaceProblems(page, "adviser", "stage"), `stage, ${theme}`).toEqual([]);
    const width = await adviser.app
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(width, `what sticks out of the side panel, ${theme}`).toBe(0);
  }
});
