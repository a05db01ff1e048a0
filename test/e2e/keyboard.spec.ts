import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { showsFocus, tabTo, walkAround } from "./pages/keyboard";
import { columns, PlanPage } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { ScanPage } from "./pages/ScanPage";
import { screens } from "./pages/screens";
import { test as seededTest } from "./pages/seededWorkspaces";
import { StartPage } from "./pages/StartPage";

const [cluster] = readFramework();
const heading = cluster?.heading ?? "";
const [first = "", second = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];

test("the whole path with the keyboard alone", async ({ page }) => {
  test.setTimeout(60_000);
  await openStart(page);
  await test.step("make a workspace", () => makeWorkspace(page));
  await test.step("start a scan", () => startScan(page));
  await test.step("answer", () => answer(page));
  await test.step("from gap to measure", () => makeMeasure(page));
  await test.step("write the plan", () => writePlan(page));
  await test.step("download", () => download(page));
});

async function makeWorkspace(page: Page): Promise<void> {
  const { municipality } = new StartPage(page);
  await tabTo(page, municipality);
  expect(await showsFocus(page, municipality)).toBe(true);
  await page.keyboard.type("utre");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(municipality).toHaveValue(/^Utrecht/);

  const make = page.getByRole("button", { name: "Werkruimte maken" });
  await tabTo(page, make);
  expect(await showsFocus(page, make)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Gemeente Utrecht/ })).toBeFocused();
}

async function startScan(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: "Nieuwe zelfscan", exact: true }));
  await page.keyboard.press("Enter");
  const { name, begin } = new DescriptionPage(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Zelfscan Utrecht/ })).toBeFocused();
  await tabTo(page, name);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Zelfscan zonder muis");
  await tabTo(page, begin, "Shift+Tab");
  await page.keyboard.press("Enter");
}

async function answer(page: Page): Promise<void> {
  const scan = new ScanPage(page);
  await expect(page.getByRole("heading", { level: 1, name: /^Standaard 1:/ })).toBeFocused();

  await tabTo(page, scan.choice(first, "Nog niet"));
  await page.keyboard.press("Space");
  await expect(scan.choice(first, "Nog niet")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(scan.choice(first, "In ontwikkeling")).toBeFocused();
  await expect(scan.choice(first, "In ontwikkeling")).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(scan.choice(first, "Niet van toepassing")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(scan.choice(first, "Nog niet")).toBeChecked();
  expect(await showsFocus(page, scan.choice(first, "Nog niet"))).toBe(true);

  await tabTo(page, scan.explainButton(first));
  await page.keyboard.press("Enter");
  await expect(scan.explanation(first)).toBeFocused();
  await page.keyboard.type("Getypt zonder muis.");

  await tabTo(page, scan.choice(second, "Nog niet"));
  await page.keyboard.press("Space");
  await tabTo(page, scan.clearButton(second));
  await page.keyboard.press("Enter");
  await expect(scan.choice(second, "Nog niet")).toBeFocused();
  await expect(scan.choice(second, "Nog niet")).not.toBeChecked();
}

async function makeMeasure(page: Page): Promise<void> {
  const results = new ResultsPage(page);
  await tabTo(page, page.getByRole("banner").getByRole("link", { name: "Uitkomsten" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "Uitkomsten: Zelfscan zonder muis" }),
  ).toBeFocused();

  const summary = results.distribution.getByText("Bekijk als tabel");
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
  await expect(results.distribution.getByRole("table")).toBeVisible();
  await tabTo(page, results.gaps.getByRole("button", { name: "Maak hiervan een maatregel" }));
  await page.keyboard.press("Enter");
  await expect(results.gaps.getByText("Staat in het plan")).toBeFocused();
  await tabTo(page, results.gaps.getByRole("link", { name: "Naar het plan" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Plan van aanpak/ })).toBeFocused();
}

async function writePlan(page: Page): Promise<void> {
  const plan = new PlanPage(page);
  await tabTo(page, plan.title);
  expect(await showsFocus(page, plan.title)).toBe(true);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Zonder muis");
  await tabTo(page, plan.from);
  await page.keyboard.press("ArrowDown");
  await expect(plan.from).toHaveValue(String(new Date().getFullYear() + 1));

  await tabTo(page, plan.addButton(heading));
  await page.keyboard.press("Enter");
  await expect(plan.cell(heading, columns[0], 2)).toBeFocused();
  expect(await showsFocus(page, plan.cell(heading, columns[0], 2))).toBe(true);
  await page.keyboard.type("Tweede");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Nog niets");

  await tabTo(page, plan.removeButton(heading, 2));
  await page.keyboard.press("Enter");
  await expect(plan.undo).toBeFocused();
  await expect(plan.cell(heading, columns[0], 2)).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(plan.cell(heading, columns[0], 2)).toBeFocused();
}

async function download(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Download als Word-document" });
  await tabTo(page, button);
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await coming;
  await expect(button).toBeFocused();
  expect(file.suggestedFilename()).toMatch(/^Zonder muis .*[.]docx$/);
}

test("the first stop leads past the menu to the content", async ({ page }) => {
  await openStart(page);
  const skip = page.getByRole("button", { name: "Naar de inhoud" });
  await expect(skip).not.toBeInViewport();
  await tabTo(page, skip, "Shift+Tab");
  await expect(skip).toBeInViewport();

  await page.keyboard.press("Enter");

  await expect(new AppFrame(page).title).toBeFocused();
});

test("the appearance menu opens, is walked through and closes with the keyboard", async ({ page }) => {
  await openStart(page);
  const button = page.getByRole("button", { name: "Weergave kiezen" });
  await tabTo(page, button, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemradio", { name: "Zoals dit apparaat" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemradio", { name: "Donker" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

for (const [name, options] of [
  ["start", {}],
  ["workspace", {}],
  // With the most to walk past.
  ["results", { tag: "@all" }],
  ["scan with explanations", { tag: "@all" }],
  ["plan after removing", { tag: "@all" }],
] as const) {
  seededTest(`nothing on ${name} keeps the focus to itself`, options, async ({ browser, seeded }) => {
    const walk = async (key: "Tab" | "Shift+Tab") => {
      const context = await browser.newContext({ storageState: seeded.storage });
      const page = await context.newPage();
      await screens[name]?.(page, seeded);
      const names = await walkAround(page, key);
      await context.close();
      return names;
    };

    const there = await walk("Tab");
    const back = await walk("Shift+Tab");

    expect(there).toContain("Naar de inhoud");
    expect(back).toContain("Naar de inhoud");
    expect([...back].sort()).toEqual([...there].sort());
  });
}

async function openStart(page: Page): Promise<void> {
  await page.goto("/");
  await expect(new AppFrame(page).title).toBeFocused();
}
