import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { sections } from "./pages/PlanPage";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { ScanPage } from "./pages/ScanPage";

const [, cluster] = readFramework();
const heading = cluster?.heading ?? "";
/** Of standard 3, which has as many aspects as there are odd texts here. */
const aspects = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];

const oddTexts: Readonly<Record<string, string>> = {
  markup: `<script>document.title = "kwaad"</script><img src="x" onerror="alert(1)"> &amp; "citaat" ]]> {{naam}}`,
  emoji: "Gezin 👨‍👩‍👧‍👦 in 🇳🇱, vlag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 en 𝒜 buiten het basisvlak",
  "right to left": "العنف المنزلي en אלימות במשפחה, \u202Eomgekeerd\u202C en weer gewoon",
  accents: "Súdwest-Fryslân, café én cafe\u0301, ﬁets, Ǆ, ß, İ",
  spaces: "  twee vooraan,\ttab, harde\u00A0spatie, regel\n\nlege regel en twee achteraan  ",
};
/** Pasted from another program; no document can hold these, so the document leaves them out. */
const controls = "a\u0001b\u0008c\u000Bd\u001Fe\uFFFEf";
const long = "Een lange toelichting met een heel eigen slot. ".repeat(195).slice(0, 9000);

test("[DO5] odd texts stay text on the screen, over a reload and in the document", async ({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`Text became script: ${dialog.message()}`);
  });
  const plan = await openPlan(page);
  const [introduction, regional] = sections;
  await plan.title.fill(oddTexts["markup"] ?? "");
  await plan.section(introduction).fill(long);
  await plan.section(regional).fill(controls);
  await plan.addButton(heading).click();
  const cells = [...Object.values(oddTexts), long, controls];
  await plan.fillMeasure(heading, 1, cells);

  await new AppFrame(page).expectSaved();
  const typed = await plan.texts();
  expect(typed).toEqual(expect.arrayContaining([...cells, controls]));
  await page.reload();
  await expect(plan.title).toHaveValue(oddTexts["markup"] ?? "");
  expect(await plan.texts()).toEqual(typed);
  await new AppFrame(page).expectTitle(oddTexts["markup"] ?? "");
  await expect(page).toHaveTitle(/^<script>/);
  await expect(page.locator("main img, main script")).toHaveCount(0);

  const { tables, paragraphs } = readDocument((await plan.download()).bytes);
  const asDocument = (text: string) => text.replace(/[\u0001\u0008\u001F\uFFFE]/g, "");
  expect(tables[1]?.[1]).toEqual(cells.map(asDocument));
  expect(paragraphs).toEqual(expect.arrayContaining([oddTexts["markup"], long, asDocument(controls)]));
});

test("[DO5] odd explanations stay as they were typed, on the scan and in the results", async ({ page }) => {
  const texts = [...Object.values(oddTexts), long, controls];
  await openScan(page);
  await page.getByRole("link", { name: /^3[.] Signaleren/ }).click();
  const scan = new ScanPage(page);
  for (const [index, text] of texts.entries()) {
    await scan.answer(aspects[index] ?? "", "Nog niet");
    await scan.explain(aspects[index] ?? "", text);
  }
  await new AppFrame(page).expectSaved();

  await page.reload();
  for (const [index, text] of texts.entries()) {
    await expect(scan.explanation(aspects[index] ?? "")).toHaveValue(text);
  }

  await new AppFrame(page).goTo("Uitkomsten");
  const shown = new ResultsPage(page).gaps.getByText("Toelichting: ");
  expect(await shown.allTextContents()).toEqual(texts.map((text) => `Toelichting: ${text}`));
});
