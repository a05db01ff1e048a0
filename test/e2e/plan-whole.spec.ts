import { expect, test, type Browser, type Page } from "@playwright/test";
import { openDocx } from "../documents/openDocx";
import { AdoptionCard } from "./pages/AdoptionCard";
import { anotherBrowser } from "./pages/anotherBrowser";
import { AppFrame } from "./pages/AppFrame";
import { copyIsKept } from "./pages/copyIsKept";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { columns, PlanPage, sections } from "./pages/PlanPage";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";
import { StartPage } from "./pages/StartPage";
import { TakeAlong } from "./pages/TakeAlong";
import { withMeasures } from "./pages/withMeasures";

const headings = readFramework().map(({ heading }) => heading);
const [direction = "", , , , together = ""] = headings;
const [title, currentState, , , , , costs] = columns;
const all = 60;
const vision = [
  "Visie",
  "Uit 2019.",
  "Herschrijven",
  "Vastgestelde visie",
  "Beleidsadviseur",
  "2027",
  "€ 1.500",
];

test("a plan of 60 measures is built, reordered, adopted, revised, taken along and opened offline: the same document [BW12] [PL2] [PL6]", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const plan = await test.step("build", () => build(page));
  await test.step("take in the work of a colleague", () => takeIn(page));
  await test.step("reorder by keyboard", () => reorder(page, plan));
  await test.step("adopt and revise", () => adoptAndRevise(page, plan));
  const moment = new Date(Date.now() + 60_000);
  await page.clock.setFixedTime(moment);
  const document = await plan.download();
  const { text } = await new TakeAlong(page).downloadFromSettings();

  const there = await test.step("open in another browser, offline", () => openOffline(browser, text));
  const theirs = new PlanPage(there);
  await expect(theirs.cell(direction, costs, 1)).toHaveValue("€ 2.000");
  await there.clock.setFixedTime(moment);
  const theirDocument = await theirs.download();
  expect(theirDocument.name).toBe(document.name);
  expect(openDocx(theirDocument.bytes)).toEqual(openDocx(document.bytes));

  const { tables } = readDocument(theirDocument.bytes);
  expect(tables.map((rows) => rows.length - 1).reduce((sum, rows) => sum + rows, 0)).toBe(all);
  expect(tables[0]?.slice(1, 4).map(([first]) => first)).toEqual(["Opdracht", "Visie", "Gesprek"]);
});

async function build(page: Page): Promise<PlanPage> {
  const plan = await openPlan(page);
  await plan.title.fill("Plan van zestig");
  await plan.section(sections[0]).fill("Hoe het plan tot stand kwam.\nMet een tweede alinea.");
  await addMeasures(plan, direction, ["Visie", "Gesprek", "Opdracht"]);
  await plan.fillMeasure(direction, 1, vision);
  await addMeasures(plan, together, ["Afspraken met Veilig Thuis"]);
  await plan.cell(together, currentState, 1).fill("Van 2021.");
  return plan;
}

async function takeIn(page: Page): Promise<void> {
  const takeAlong = new TakeAlong(page);
  const { text } = await takeAlong.downloadFromSettings();
  await takeAlong.open(withMeasures(text, all - 4));
  await expect(takeAlong.comparison).toBeFocused();
  expect((await takeAlong.differences()).get("Maatregelen")).toBe("56 nieuw en 4 gelijk");
  await takeAlong.merge.click();
  await expect(page.getByText("Samengevoegd.")).toBeVisible();
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(page.getByRole("button", { name: /^Maatregel \d+ kopiëren$/ })).toHaveCount(all);
}

/** The third of the cluster comes first; the first then goes before the second of all. */
async function reorder(page: Page, plan: PlanPage): Promise<void> {
  await plan.tool(direction, "Maatregel 3 omhoog").focus();
  await page.keyboard.press("Enter");
  await expect(plan.tool(direction, "Maatregel 2 omhoog")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(plan.tool(direction, "Maatregel 1 omhoog")).toBeFocused();
  await expect(plan.cell(direction, title, 1)).toHaveValue("Opdracht");
  await expect(plan.cell(direction, title, 2)).toHaveValue("Visie");
}

async function adoptAndRevise(page: Page, plan: PlanPage): Promise<void> {
  const card = new AdoptionCard(page, "Plan");
  await card.adopt("College van B en W");
  const first = await card.checksum();
  await card.reopen("Beleidsadviseur", "De raad wil meer geld voor de opdracht.");
  await plan.cell(direction, costs, 1).fill("€ 2.000");
  await card.adopt("Gemeenteraad");
  expect(await card.checksum()).not.toBe(first);
  expect(await card.log()).toHaveLength(3);
  // The texts are read now; what the other browser shows is written again after reopening.
  await card.reopen("Beleidsadviseur", "Wij gaan eraan verder.");
}

/** A browser that took the workspace in, and then has no network. */
async function openOffline(browser: Browser, text: string): Promise<Page> {
  const there = await anotherBrowser(browser, { serviceWorkers: "allow" });
  await new TakeAlong(there).open(text);
  await new AppFrame(there).expectTitle("Gemeente Utrecht");
  await copyIsKept(there);
  await there.context().setOffline(true);
  await there.goto("about:blank");
  await there.goto("/");
  await new StartPage(there).goOnWith("Gemeente Utrecht");
  await new AppFrame(there).goTo("Plan van aanpak");
  const card = new AdoptionCard(there, "Plan");
  await expect(card.adoption).toContainText("Herzien: heropend na een vaststelling");
  expect(await card.log()).toHaveLength(4);
  return there;
}
