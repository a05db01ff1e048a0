import { expect, test, type Page } from "@playwright/test";
import { handFilled } from "../fixtures/handFilled";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { readFramework } from "./pages/readFramework";
import { WordPanePage } from "./pages/WordPanePage";

const heading = readFramework()[0]?.heading ?? "";
const rows = [["Visie schrijven", "Er is een concept"], ["Alleen in Word"]];
const media = [{ colorScheme: "light" }, { contrast: "more" }, { forcedColors: "active" }] as const;

for (const [theme, background] of [
  ["light", "#F3F2F1"],
  ["dark", "#262626"],
] as const) {
  test(`the pane in Word's ${theme} theme: nothing in the way of anyone, at 350 and 320 wide`, async ({
    page,
  }) => {
    await aPlan(page);
    const pane = await WordPanePage.open(page, handFilled([{ heading, rows }]), { background });
    await pane.expectState("Nog niet gekoppeld");
    await expectWell(page);
    await pane.button("Wijzigingen toepassen").click();
    await pane.expectState(/Gekoppeld/);
    await expectWell(page);
    const colour = await page
      .locator("#app > div > div")
      .first()
      .evaluate((part) => getComputedStyle(part).backgroundColor);
    expect(brightness(colour) < 128).toBe(theme === "dark");
  });
}

test("the pane is worked with the keyboard alone", async ({ page }) => {
  await aPlan(page);
  const pane = await WordPanePage.open(page, handFilled([], "Onze nota"));
  await pane.expectState("Nog niet gekoppeld");
  await reach(page, "Plan invoegen bij de cursor");
  await page.keyboard.press("Enter");
  await pane.expectState(/Gekoppeld/);
  await reach(page, "Koppeling verbreken");
  await page.keyboard.press("Enter");
  await expect(pane.button("Ja, verbreken")).toBeFocused();
  await page.keyboard.press("Enter");
  await pane.expectState("Nog niet gekoppeld");
});

async function aPlan(page: Page): Promise<void> {
  await addMeasures(await openPlan(page), heading, ["Visie schrijven"]);
  await expect(page.getByText("Bewaard op dit apparaat")).toBeVisible();
}

async function expectWell(page: Page): Promise<void> {
  for (const width of [350, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const asked of media) {
      await page.emulateMedia(asked);
      // axe reads colours of ours where the system paints its own.
      const rules = "forcedColors" in asked ? ["link-in-text-block"] : "all";
      expect.soft(await accessibilityProblems(page, rules)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

async function reach(page: Page, button: string): Promise<void> {
  const wanted = page.getByRole("button", { name: button });
  for (let step = 0; step < 40; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${button}.`);
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
