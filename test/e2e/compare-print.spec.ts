import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { openDescription } from "./pages/openDescription";
import { openRoute } from "./pages/openRoute";
import { readFramework } from "./pages/readFramework";
import { readPdf } from "./pages/readPdf";
import { ResultsPage } from "./pages/ResultsPage";
import { RoutePage } from "./pages/RoutePage";
import { choices, ScanPage, type Choice } from "./pages/ScanPage";
import { StepPage } from "./pages/StepPage";

const clusters = readFramework();
const aspects = clusters.flatMap(({ standards }) =>
  standards.flatMap((standard) => standard.aspects.map(({ text }) => text)),
);
const before = new Map(
  aspects.map((text, index) => [text, choices[(index * 5) % choices.length] ?? "Nog niet"]),
);
const [first = "", second = "", third = "", fourth = ""] = aspects;
/** One of each kind of change; the test says so too, should the framework change. */
const changed = new Map<string, Choice>([
  [first, "Grotendeels"],
  [second, "In ontwikkeling"],
  [third, "Geborgd"],
  [fourth, "Grotendeels"],
]);
const after = new Map([...before, ...changed]);

test("fill in, adopt, start again from it, compare and print [SC9] [SC10] [VA1]", async ({ page }) => {
  test.setTimeout(90_000);
  const frame = new AppFrame(page);
  await test.step("fill in and adopt", () => fillAndAdopt(page));
  await test.step("start again and change", () => startAgain(page));
  await test.step("look at the results", () => lookAtResults(page));
  await test.step("print the results", () => print(page, ["Zelfscan twee", "Nog niet vastgesteld"]));
  await test.step("compare", () => compare(page));
  await test.step("print the comparison", () =>
    print(page, ["Zelfscan een", "door Stuurgroep", "Zelfscan twee", "Nog niet vastgesteld"]));
  await frame.goTo("Routekaart");
  await expect(new RoutePage(page).scans.getByText(/^Vastgesteld op/)).toHaveCount(1);
});

test("on paper a step still shows what is ticked off, and nothing to press", async ({ page }) => {
  await (await openRoute(page)).openStep("Zelfscan invullen");
  const step = new StepPage(page);
  await step.items.first().check();
  await page.emulateMedia({ media: "print" });

  await expect(page.getByRole("link", { name: "Naar de hele routekaart" })).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  const tick = step.checklist.getByRole("listitem").first().locator("input + div");
  await expect(tick).toHaveCSS("print-color-adjust", "exact");
});

async function fillAndAdopt(page: Page): Promise<void> {
  const description = await openDescription(page);
  await description.name.fill("Zelfscan een");
  await description.completedBy.fill("Beleidsadviseur");
  await description.beginWithQuestions();
  const scan = new ScanPage(page);
  await scan.choice(first, "Nog niet").focus();
  for (const [text, choice] of before) {
    await expect(scan.choice(text, "Nog niet")).toBeFocused();
    await page.keyboard.press(String(choices.indexOf(choice) + 1));
    // There the app asks why first.
    if (choice === "Niet van toepassing") await scan.goOnButton(text).click();
  }
  await new AppFrame(page).goTo("Zelfscan");
  await description.adopt("Stuurgroep");
}

async function startAgain(page: Page): Promise<void> {
  await new AppFrame(page).goTo("Routekaart");
  await new RoutePage(page).startScanFrom("Zelfscan een");
  const description = new DescriptionPage(page);
  await description.name.fill("Zelfscan twee");
  await expect(description.completedBy).toHaveValue("Beleidsadviseur");
  await description.goOn.click();
  const scan = new ScanPage(page);
  const { title } = new AppFrame(page);
  await expect(title).toHaveText(/^Standaard/);
  for (const [text, choice] of changed) {
    // The questions of the first three standards follow each other.
    while (!(await scan.question(text).isVisible())) {
      const left = (await title.textContent()) ?? "";
      await scan.next();
      await expect(title).not.toHaveText(left);
    }
    await scan.answer(text, choice);
  }
}

async function lookAtResults(page: Page): Promise<void> {
  await new AppFrame(page).goTo("Uitkomsten");
  const { matrix } = new ResultsPage(page);
  await expect(page.getByText("42 antwoorden komen uit een eerdere zelfscan")).toBeVisible();
  for (const { heading, standards } of clusters) {
    const texts = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
    const counts = choices.map((choice) => texts.filter((text) => after.get(text) === choice).length);
    await expect(matrix.getByRole("row", { name: nameOf(heading) }).getByRole("cell"), heading).toHaveText(
      [...counts, 0].map(String),
    );
  }
  const unknown = aspects.filter((text) => after.get(text) === "Weten we niet").length;
  await expect(matrix).toContainText(`Er zijn ${unknown} witte vlekken`);
  await expect(matrix).not.toContainText("dit beeld kan nog veranderen");
}

async function compare(page: Page): Promise<void> {
  await new ResultsPage(page).compare.click();
  const frame = new AppFrame(page);
  await frame.expectTitle("Wat is er veranderd? Zelfscan twee");
  const difference = page.getByRole("region", { name: "Het verschil in één beeld" });
  await expect(difference).toContainText("1 onderdeel ging vooruit en 1 achteruit.");
  await expect(difference).toContainText("1 witte vlek is nu bekend en 1 onderdeel geldt nu wel.");
  await expect(difference).toContainText("42 onderdelen bleven gelijk.");
  const changes = page.getByRole("region", { name: "Verandering voor verandering" });
  for (const [text, choice] of changed) {
    await expect(changes.getByRole("listitem").filter({ hasText: text })).toContainText(
      `Van ‘${(before.get(text) ?? "").toLowerCase()}’ naar ‘${choice.toLowerCase()}’`,
    );
  }
  await expect(page.getByRole("main")).toContainText("42 antwoorden van nu zijn overgenomen");
}

/** As it comes out of the printer: on A4, with what a reader has to know of it, and with nothing to press. */
async function print(page: Page, texts: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const text of ["gemeente Utrecht", "Beleidsadviseur", "eigen uitwerking, niet van de VNG", ...texts]) {
    await expect(page.getByText(text).locator("visible=true").first()).toBeVisible();
  }
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("banner")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);

  const bytes = await page.pdf({ format: "A4" });
  const { pages } = readPdf(bytes);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.map((box) => box.join(" × ")))).toEqual(new Set(["210 × 297"]));
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(size);
}

/** A cluster as the results call it: without the numbers of its standards. */
function nameOf(heading: string): string {
  return heading.replace(/^.*?: /, "");
}
