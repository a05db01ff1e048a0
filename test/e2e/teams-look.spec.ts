import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./teams/teamsTest";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
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
  expect(await problemsIn(page, "setUp")).toEqual([]);
  await adviser.press("Annuleren");
  await adviser.addTab("Utrecht", teams.tenant.siteAddress);
  await adviser.app.getByRole("button", { name: "Tonen aan iedereen in de vergadering" }).click();
  await expect(adviser.stage.getByRole("heading", { level: 1 })).toHaveText("Gemeente Utrecht", slow);
  for (const theme of ["Licht", "Donker", "Contrast"] as const) {
    await adviser.wear(theme);
    expect(await problemsIn(page, "sidePanel"), `side panel, ${theme}`).toEqual([]);
    expect(await problemsIn(page, "stage"), `stage, ${theme}`).toEqual([]);
    const width = await adviser.app
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(width, `what sticks out of the side panel, ${theme}`).toBe(0);
  }
});

async function problemsIn(page: Page, surface: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .include({ fromFrames: [`iframe[data-surface="${surface}"]`, "body"] })
    // Of Fluent itself; see pages/accessibilityProblems.ts.
    .exclude({ fromFrames: [`iframe[data-surface="${surface}"]`, "[data-tabster-dummy]"] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
