import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { AdoptionCard } from "./pages/AdoptionCard";
import { AppFrame } from "./pages/AppFrame";
import { changeBehindTheApp } from "./pages/circumstances";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { columns, PlanPage } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";

const [cluster] = readFramework();
const heading = cluster?.heading ?? "";
const [first = "", second = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];

test("windows see each other's answers and explanations without reloading", async ({ page, context }) => {
  const here = await openScan(page);
  const there = new ScanPage(await sameScreen(page, context));

  await here.answer(first, "Grotendeels");
  await expect(there.choice(first, "Grotendeels")).toBeChecked();
  await there.explain(first, "Vastgesteld door de raad.");
  await expect(here.explanation(first)).toHaveValue("Vastgesteld door de raad.");
  await there.answer(second, "Weten we niet");
  await expect(here.choice(second, "Weten we niet")).toBeChecked();
  await here.clearButton(second).click();
  await expect(there.choice(second, "Weten we niet")).not.toBeChecked();
  await expect(there.progress).toHaveAccessibleName("1 van 46 onderdelen beantwoord");
});

test("[BW2] typing in different fields of one measure at the same time keeps both", async ({
  page,
  context,
}) => {
  const here = await openPlan(page);
  await here.addButton(heading).click();
  const other = await sameScreen(page, context);
  const there = new PlanPage(other);
  const [, currentState, improvement] = columns;

  await Promise.all([
    here.cell(heading, currentState, 1).pressSequentially("Hier staat de huidige stand van zaken."),
    there.cell(heading, improvement, 1).pressSequentially("Daar staat wat er moet gebeuren."),
  ]);

  for (const plan of [here, there]) {
    await expect(plan.cell(heading, currentState, 1)).toHaveValue("Hier staat de huidige stand van zaken.");
    await expect(plan.cell(heading, improvement, 1)).toHaveValue("Daar staat wat er moet gebeuren.");
  }
  await new AppFrame(other).expectSaved();
  await other.reload();
  await expect(there.cell(heading, currentState, 1)).toHaveValue("Hier staat de huidige stand van zaken.");
  await expect(there.cell(heading, improvement, 1)).toHaveValue("Daar staat wat er moet gebeuren.");
});

test("one field of one measure in two windows: each sees what the other types, and goes on from there", async ({
  page,
  context,
}) => {
  const here = await openPlan(page);
  await here.addButton(heading).click();
  const other = await sameScreen(page, context);
  const there = new PlanPage(other);
  const field = (plan: PlanPage) => plan.cell(heading, columns[1], 1);

  await field(here).pressSequentially("Uit 2019.");
  await expect(field(there)).toHaveValue("Uit 2019.");
  await field(there).press("End");
  await field(there).pressSequentially(" Wordt herzien.");
  await expect(field(here)).toHaveValue("Uit 2019. Wordt herzien.");

  // Letter against letter, the newest text wins, and it is the same everywhere.
  await Promise.all([
    field(here).fill("Zoals het ene venster het ziet."),
    field(there).fill("Zoals het andere venster het ziet."),
  ]);
  await new AppFrame(page).expectSaved();
  await new AppFrame(other).expectSaved();
  await expect
    .poll(async () => (await field(here).inputValue()) === (await field(there).inputValue()))
    .toBe(true);
  const agreed = await field(here).inputValue();
  expect(agreed).toMatch(/^Zoals het (ene|andere) venster het ziet[.]$/);
  await page.reload();
  await expect(field(here)).toHaveValue(agreed);
});

test("a plan that is adopted in one window cannot be typed in any more in the other", async ({
  page,
  context,
}) => {
  const here = await openPlan(page);
  await here.addButton(heading).click();
  await here.cell(heading, columns[0], 1).fill("Scholing");
  const other = await sameScreen(page, context);
  const there = new PlanPage(other);
  await expect(there.cell(heading, columns[0], 1)).toHaveValue("Scholing");

  await new AdoptionCard(page, "Plan").adopt("College van B en W");
  await expect(there.column(heading, columns[0])).toHaveCount(0);
  await expect(there.cluster(heading)).toContainText("Scholing");
  await expect(there.addButton(heading)).toBeHidden();
  await expect(new AdoptionCard(other, "Plan").adoption).toContainText(
    "Het plan is nog precies zoals het is vastgesteld.",
  );
});

test("[BW2] [SC6] answering and explaining the same aspect at the same time, for the first time, makes one answer", async ({
  page,
  context,
}) => {
  const here = await openScan(page);
  const other = await sameScreen(page, context);
  const there = new ScanPage(other);

  const explainThenAnswer = async () => {
    await here.explain(first, "Uitgelegd in het ene venster.");
    await here.answer(second, "Nog niet");
  };
  const answerThenExplain = async () => {
    await there.answer(first, "Geborgd");
    await there.explain(second, "Uitgelegd in het andere venster.");
  };
  await Promise.all([explainThenAnswer(), answerThenExplain()]);

  for (const scan of [here, there]) {
    await expect(scan.choice(first, "Geborgd")).toBeChecked();
    await expect(scan.explanation(first)).toHaveValue("Uitgelegd in het ene venster.");
    await expect(scan.choice(second, "Nog niet")).toBeChecked();
    await expect(scan.explanation(second)).toHaveValue("Uitgelegd in het andere venster.");
    await expect(scan.progress).toHaveAccessibleName("2 van 46 onderdelen beantwoord");
  }
});

test("[BW4] a measure that is removed in one window goes and comes back in the other", async ({
  page,
  context,
}) => {
  const here = await openPlan(page);
  await here.addButton(heading).click();
  await here.cell(heading, columns[0], 1).fill("Scholing");
  const there = new PlanPage(await sameScreen(page, context));

  await here.removeButton(heading, 1).click();
  await expect(there.cell(heading, columns[0], 1)).toBeHidden();
  await here.undo.click();
  await expect(there.cell(heading, columns[0], 1)).toHaveValue("Scholing");
});

test("[BW1] a window that missed a message reads the store again on its return", async ({
  page,
  context,
}) => {
  const scan = await openScan(page);
  await scan.explain(first, "De oude tekst");
  await new AppFrame(page).expectSaved();

  await changeBehindTheApp(context, { from: "De oude tekst", to: "De nieuwe tekst" });
  await expect(scan.explanation(first)).toHaveValue("De oude tekst");
  // Headless Chromium never hides a page, so the event of its return is sent by hand.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

  await expect(scan.explanation(first)).toHaveValue("De nieuwe tekst");
});

async function sameScreen(page: Page, context: BrowserContext): Promise<Page> {
  await new AppFrame(page).expectSaved();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(new AppFrame(other).title).toBeFocused();
  return other;
}
