import { truncate, writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { anotherBrowser } from "./pages/anotherBrowser";
import { AppFrame } from "./pages/AppFrame";
import { limitStorage, refuseStorage } from "./pages/circumstances";
import { openPlan } from "./pages/openPlan";
import { openRoute } from "./pages/openRoute";
import { openScan } from "./pages/openScan";
import { addMeasures } from "./pages/measures";
import { columns, sections } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { ScanPage } from "./pages/ScanPage";
import { TakeAlong } from "./pages/TakeAlong";
import { withMeasures } from "./pages/withMeasures";

const [cluster] = readFramework();
const heading = cluster?.heading ?? "";
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const long = "’t Past er niet bij. ".repeat(470);

test("[BW12] what is not a whole file of ours is refused, with what to do; nothing of it stays", async ({
  page,
}, testInfo) => {
  await openRoute(page);
  const { text } = await new TakeAlong(page).downloadFromSettings();
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

test("[BW12] a disk that is full takes in nothing of a file, not even a part of the measures", async ({
  page,
  browser,
}) => {
  const plan = await openPlan(page);
  await addMeasures(plan, heading, ["Scholing"]);
  await plan.cell(heading, columns[1], 1).fill(long.slice(0, 1_000));
  const { text } = await new TakeAlong(page).downloadFromSettings();
  const file = withMeasures(text, 100);

  const there = await anotherBrowser(browser);
  const makeRoom = await limitStorage(there, 60_000);
  await there.goto("/#/");
  const takeAlong = new TakeAlong(there);
  await takeAlong.open(file);
  await expect(there.getByRole("alert")).toContainText("de opslag van dit apparaat is vol");
  await expect(there.getByRole("alert")).toContainText("Er is niets gewijzigd.");
  await expect(there.getByRole("region", { name: "Verder met" })).toBeHidden();
  await expect(there.getByRole("banner")).toContainText("Bewaard op dit apparaat");
  // Nor was anything of it kept unseen.
  await there.reload();
  await expect(takeAlong.openButton).toBeVisible();
  await expect(there.getByRole("region", { name: "Verder met" })).toBeHidden();

  await makeRoom();
  await takeAlong.open(file);
  await new AppFrame(there).expectTitle("Gemeente Utrecht");
  await expect(new RoutePage(there).plans).toContainText("101 maatregelen");
});

test(
  "[BW12] a disk that is full merges nothing of a file: what was here stays as it was",
  { tag: "@all" },
  async ({ page }) => {
    const makeRoom = await limitStorage(page, 100_000);
    const plan = await openPlan(page);
    await addMeasures(plan, heading, ["Scholing"]);
    await plan.cell(heading, columns[1], 1).fill(long.slice(0, 1_000));
    const takeAlong = new TakeAlong(page);
    const { text } = await takeAlong.downloadFromSettings();
    await takeAlong.open(withMeasures(text, 200));
    await takeAlong.merge.click();
    await expect(page.getByRole("alert")).toContainText("de opslag van dit apparaat is vol");
    await new AppFrame(page).goTo("Routekaart");
    await expect(new RoutePage(page).plans).toContainText(", 1 maatregel");

    await makeRoom();
    await new AppFrame(page).goTo("Instellingen");
    await takeAlong.open(withMeasures(text, 200));
    await takeAlong.merge.click();
    await expect(page.getByText("Samengevoegd.")).toBeVisible();
    await new AppFrame(page).goTo("Routekaart");
    await expect(new RoutePage(page).plans).toContainText("201 maatregelen");
  },
);

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
