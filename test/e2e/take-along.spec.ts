import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { PlanPage } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { StartPage } from "./pages/StartPage";
import { TakeAlong } from "./pages/TakeAlong";
import { anotherBrowser } from "./pages/anotherBrowser";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];

test("[BW12] a whole workspace goes to another browser as one file", async ({ page, browser }) => {
  // Two browsers, and all that is in the example.
  test.setTimeout(60_000);
  await page.goto("/#/");
  await page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" }).click();
  await new AppFrame(page).expectTitle(/^Verzonnen voorbeeld/);
  const before = await readWorkspace(page);
  const saved = await new TakeAlong(page).downloadFromSettings();
  expect(saved.name).toMatch(
    /^Verzonnen voorbeeld gemeente Voorbeeldstad \d{4}-\d\d-\d\d[.]werkenaanveiligheid[.]json$/,
  );
  await expect(page.getByText("Laatste reservekopie op dit apparaat: vandaag.")).toBeVisible();

  const there = await anotherBrowser(browser);
  const takeAlong = new TakeAlong(there);
  await takeAlong.open(saved.text, saved.name);
  await new AppFrame(there).expectTitle(/^Verzonnen voorbeeld/);
  expect(await readWorkspace(there)).toEqual(before);

  await there.reload();
  await new AppFrame(there).goTo("Instellingen");
  const again = await takeAlong.download();
  expect(recordsIn(again.text)).toEqual(recordsIn(saved.text));
});

test("[BW9] a workspace that is here already is compared first; merging keeps the newest of both", async ({
  page,
  browser,
}) => {
  // Two people, each with a browser of their own.
  test.setTimeout(60_000);
  const scan = await openScan(page);
  await scan.explain(first, "Zoals het was.");
  const place = page.url();
  const saved = await new TakeAlong(page).downloadFromSettings();

  const there = await anotherBrowser(browser);
  await new TakeAlong(there).open(saved.text);
  await new RoutePage(there).startPlan();
  await new PlanPage(there).title.fill("Plan van een collega");
  await there.goto(place);
  await new ScanPage(there).explanation(first).fill("Van een collega.");
  const theirs = await new TakeAlong(there).downloadFromSettings();

  const takeAlong = new TakeAlong(page);
  await takeAlong.open(theirs.text);
  await expect(takeAlong.comparison).toBeFocused();
  expect(await takeAlong.differences()).toEqual(
    new Map([
      ["Instellingen", "1 gelijk"],
      ["Zelfscans", "1 gelijk"],
      ["Antwoorden", "1 nieuwer in het bestand"],
      ["Plannen van aanpak", "1 nieuw"],
    ]),
  );
  const copy = await takeAlong.downloadBy(() => takeAlong.merge.click());
  expect(copy.text).toContain("Zoals het was.");
  await expect(page.getByText("Samengevoegd. Een kopie van hoe het hier was")).toBeVisible();
  await expect(page.getByRole("link", { name: "Naar de werkruimte" })).toBeFocused();

  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(new PlanPage(page).title).toHaveValue("Plan van een collega");
  await new AppFrame(page).goTo("Instellingen");
  await takeAlong.open(theirs.text);
  await expect(takeAlong.comparison).toContainText("Het bestand is gelijk aan wat hier staat.");
  await takeAlong.comparison.getByRole("button", { name: "Annuleren" }).click();
  await expect(takeAlong.openButton).toBeFocused();
});

test("[BW10] a file can stand beside the workspace it is of", async ({ page }) => {
  const plan = await openPlan(page);
  await plan.title.fill("Zoals het was");
  const { text } = await new TakeAlong(page).downloadFromSettings();
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Zoals het is");

  await page.goto("/#/");
  const takeAlong = new TakeAlong(page);
  await takeAlong.open(text);
  expect((await takeAlong.differences()).get("Plannen van aanpak")).toBe("1 nieuwer op dit apparaat");
  await expect(takeAlong.merge).toBeHidden();
  await page.getByRole("button", { name: "Als nieuwe werkruimte" }).click();
  await new AppFrame(page).expectTitle("Gemeente Utrecht (2)");
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(plan.title).toHaveValue("Zoals het was");
  await page.goto("/#/");
  await new StartPage(page).goOnWith("Gemeente Utrecht");
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(plan.title).toHaveValue("Zoals het is");
});

test("a workspace that was removed here comes back with its file", async ({ page }) => {
  await openPlan(page);
  const { text } = await new TakeAlong(page).downloadFromSettings();
  await page.getByRole("button", { name: "Werkruimte verwijderen" }).click();
  await new AppFrame(page).expectTitle("Samen werken aan veiligheid");
  const takeAlong = new TakeAlong(page);
  await takeAlong.open(text);
  await expect(takeAlong.comparison).toContainText("U heeft deze werkruimte hier verwijderd.");
  await takeAlong.merge.click();
  await page.getByRole("link", { name: "Naar de werkruimte" }).click();
  await new AppFrame(page).expectTitle("Gemeente Utrecht");
});

/** What one sees of a workspace: its home, its scan, its results and its plan. */
async function readWorkspace(page: Page): Promise<readonly string[]> {
  const frame = new AppFrame(page);
  const seen: string[] = [];
  const look = async () => {
    await expect(page.getByRole("main")).not.toContainText("Laden…");
    seen.push(await page.getByRole("main").innerText());
  };
  await look();
  for (const place of ["Zelfscan", "Uitkomsten", "Plan van aanpak"] as const) {
    await frame.goTo(place);
    await look();
  }
  return [...seen, ...(await new PlanPage(page).texts())];
}

function recordsIn(text: string): unknown {
  const { records } = JSON.parse(text) as { readonly records: unknown };
  return records;
}
