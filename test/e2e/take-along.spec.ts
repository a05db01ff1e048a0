import { truncate, writeFile } from "node:fs/promises";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { limitStorage, refuseStorage } from "./pages/circumstances";
import { openPlan } from "./pages/openPlan";
import { openRoute } from "./pages/openRoute";
import { openScan } from "./pages/openScan";
import { PlanPage, sections } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { StartPage } from "./pages/StartPage";
import { TakeAlong } from "./pages/TakeAlong";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const long = "’t Past er niet bij. ".repeat(470);

test("[BW12] a whole workspace goes to another browser as one file", async ({ page, browser }) => {
  // Two browsers, and all that is in the example.
  test.setTimeout(60_000);
  await page.goto("/#/");
  await page.getByRole("button", { name: "Bekijk een verzonnen voorbeeld" }).click();
  await new AppFrame(page).expectTitle(/^Verzonnen voorbeeld/);
  const before = await readWorkspace(page);
  const saved = await downloadFrom(page);
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

test("[BW12] what is not a whole file of ours is refused, with what to do; nothing of it stays", async ({
  page,
}, testInfo) => {
  await openRoute(page);
  const { text } = await downloadFrom(page);
  const takeAlong = new TakeAlong(page);
  await page.goto("/#/");
  const tooLarge = testInfo.outputPath("groot.json");
  await writeFile(tooLarge, "");
  await truncate(tooLarge, 50_000_001);

  for (const [file, why] of [
    [Buffer.from("89504e470d0a1a0a", "hex"), "Dit is geen bestand van deze app."],
    ['{"berichten": []}', "Dit is geen bestand van deze app."],
    ["", "Dit is geen bestand van deze app."],
    [text.slice(0, text.length / 2), "Het is beschadigd"],
    [text.replace("Utrecht", "Amsterdam"), "Het is beschadigd"],
    [text.replace('"version": 1', '"version": 2'), "nieuwere versie van de app"],
    [{ path: tooLarge }, "Het is groter dan 50 MB."],
  ] as const) {
    await takeAlong.open(file);
    await takeAlong.expectRefused(why);
  }
  await expect(page.getByRole("region", { name: "Verder met" }).getByRole("link")).toHaveText([
    "Gemeente Utrecht",
  ]);
});

test("[BW9] a workspace that is here already is compared first; merging keeps the newest of both", async ({
  page,
  browser,
}) => {
  // Two people, each with a browser of their own.
  test.setTimeout(60_000);
  const scan = await openScan(page);
  await scan.explain(first, "Zoals het was.");
  const questions = page.url();
  const settings = await downloadFrom(page);

  const there = await anotherBrowser(browser);
  await new TakeAlong(there).open(settings.text);
  await new RoutePage(there).startPlan();
  await new PlanPage(there).title.fill("Plan van een collega");
  await there.goto(questions);
  await new ScanPage(there).explanation(first).fill("Van een collega.");
  const theirs = await downloadFrom(there);

  const takeAlong = new TakeAlong(page);
  await takeAlong.open(theirs.text);
  await expect(takeAlong.comparison).toBeFocused();
  expect(await takeAlong.differences()).toEqual({
    Instellingen: "1 gelijk",
    Zelfscans: "1 gelijk",
    Antwoorden: "1 nieuwer in het bestand",
    "Plannen van aanpak": "1 nieuw",
  });
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
  const { text } = await downloadFrom(page);
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Zoals het is");

  await page.goto("/#/");
  const takeAlong = new TakeAlong(page);
  await takeAlong.open(text);
  expect((await takeAlong.differences())["Plannen van aanpak"]).toBe("1 nieuwer op dit apparaat");
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

test("[BW12] a disk that is full takes in nothing of a file", async ({ page, browser }) => {
  const scan = await openScan(page);
  await scan.explain(first, long);
  const { text } = await downloadFrom(page);

  const there = await anotherBrowser(browser);
  const makeRoom = await limitStorage(there, 20_000);
  await there.goto("/#/");
  const takeAlong = new TakeAlong(there);
  await takeAlong.open(text);
  await expect(there.getByRole("alert")).toContainText("de opslag van dit apparaat is vol");
  await expect(there.getByRole("alert")).toContainText("Er is niets gewijzigd.");
  await expect(there.getByRole("region", { name: "Verder met" })).toBeHidden();
  await expect(there.getByRole("banner")).toContainText("Bewaard op dit apparaat");

  await makeRoom();
  await takeAlong.open(text);
  await new AppFrame(there).expectTitle("Gemeente Utrecht");
});

test("what could not be stored can be downloaded from beside the message", async ({ page, browser }) => {
  await limitStorage(page, 20_000);
  const scan = await openScan(page);
  await scan.explain(first, long);
  await expect(new AppFrame(page).problem).toContainText("de opslag van dit apparaat is vol");
  const { text } = await new TakeAlong(page).download();

  const there = await anotherBrowser(browser);
  await new TakeAlong(there).open(text);
  await new AppFrame(there).expectTitle("Gemeente Utrecht");
  await there.goto(page.url());
  await expect(new ScanPage(there).explanation(first)).toHaveValue(long);
});

test("a browser that stores nothing hands the workspace over, and takes it back", async ({
  page,
  context,
}) => {
  await refuseStorage(context);
  const plan = await openPlan(page);
  await plan.section(sections[0]).fill("Alleen in dit venster.");
  const { text } = await new TakeAlong(page).download();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/icon.svg");

  await page.goto("/#/");
  await new TakeAlong(page).open(text);
  await new AppFrame(page).goTo("Plan van aanpak");
  await expect(plan.section(sections[0])).toHaveValue("Alleen in dit venster.");
});

test("a workspace that was removed here comes back with its file", async ({ page }) => {
  await openPlan(page);
  const { text } = await downloadFrom(page);
  await page.getByRole("button", { name: "Werkruimte verwijderen" }).click();
  await new AppFrame(page).expectTitle("Samen werken aan veiligheid");
  const takeAlong = new TakeAlong(page);
  await takeAlong.open(text);
  await expect(takeAlong.comparison).toContainText("U heeft deze werkruimte hier verwijderd.");
  await takeAlong.merge.click();
  await page.getByRole("link", { name: "Naar de werkruimte" }).click();
  await new AppFrame(page).expectTitle("Gemeente Utrecht");
});

test("[BW8] after two weeks without a backup the home of a workspace says so, until there is one", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-01T10:00:00Z"));
  await openPlan(page);
  await new AppFrame(page).goTo("Routekaart");
  const reminder = page.getByText("Van deze werkruimte is nog geen reservekopie.");
  await expect(page.getByRole("region", { name: "Volgende stap" })).toBeVisible();
  await expect(reminder).toBeHidden();

  await page.clock.setFixedTime(new Date("2026-11-16T10:00:00Z"));
  await page.reload();
  await expect(reminder).toBeVisible();
  await new TakeAlong(page).download();
  await expect(page.getByText("Gelukt. Kijk bij uw downloads")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("region", { name: "Volgende stap" })).toBeVisible();
  await expect(reminder).toBeHidden();
});

test("the browser is asked to keep what is stored once there is something, and its answer is shown", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const isKept = () => Promise.resolve(sessionStorage.getItem("gevraagd") !== null);
    navigator.storage.persisted = isKept;
    navigator.storage.persist = () => {
      sessionStorage.setItem("gevraagd", "ja");
      return isKept();
    };
  });
  await page.goto("/#/");
  await expect(new TakeAlong(page).openButton).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("gevraagd"))).toBeNull();
  await openRoute(page);
  await new AppFrame(page).goTo("Instellingen");
  await expect(
    page.getByText("De browser heeft beloofd dat hij uw werk niet vanzelf opruimt."),
  ).toBeVisible();
});

async function anotherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env["BASE_URL"] ?? "", locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto("/#/");
  return page;
}

async function downloadFrom(page: Page) {
  await new AppFrame(page).expectSaved();
  await new AppFrame(page).goTo("Instellingen");
  return new TakeAlong(page).download();
}

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
