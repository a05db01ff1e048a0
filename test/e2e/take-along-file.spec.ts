import { expect, test, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { openPlan } from "./pages/openPlan";
import { forgetPermission, pickNext, pickWithoutScreen, readPicked, writePicked } from "./pages/pickedFile";
import { PlanPage } from "./pages/PlanPage";
import { TakeAlong } from "./pages/TakeAlong";

const name = "utrecht.json";

test.beforeEach(async ({ context }) => {
  await pickWithoutScreen(context);
});

test("a workspace is kept in a file too: behind every change, in every window, and after loading again", async ({
  page,
  context,
}) => {
  const plan = await openTiedPlan(page);
  await expect(new TakeAlong(page).card).toContainText("Laatste reservekopie op dit apparaat: vandaag.");
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Gewijzigd");
  await expectInFile(page, '"title": "Gewijzigd"');

  const other = await context.newPage();
  await other.goto(page.url());
  await new PlanPage(other).title.fill("In een ander venster");
  await expectInFile(page, '"title": "In een ander venster"');
  await new AppFrame(page).goTo("Instellingen");
  await expect(new TakeAlong(page).keeping).toContainText(/Ook bewaard in utrecht[.]json, \d\d:\d\d/);

  await page.reload();
  await expect(new TakeAlong(page).keeping).toContainText(/Ook bewaard in utrecht[.]json/);
  await page.getByRole("button", { name: "Niet meer in een bestand bewaren" }).click();
  await expect(page.getByRole("button", { name: "Nieuw bestand kiezen" })).toBeVisible();
  await expect(new TakeAlong(page).keeping).toBeFocused();
});

test("when the browser forgot that it may write, one press on the home of the workspace is enough", async ({
  page,
}) => {
  const plan = await openTiedPlan(page);
  await forgetPermission(page);
  await page.reload();
  await expect(new TakeAlong(page).keeping).toContainText("wil eerst weer van u horen dat het mag");
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Nog niet in het bestand");
  await new AppFrame(page).expectSaved();
  expect(await readPicked(page, name)).not.toContain("Nog niet in het bestand");

  await new AppFrame(page).goTo("Routekaart");
  await page.getByRole("button", { name: "Verder bewaren in utrecht.json" }).click();
  await expect(page.getByText(/^Ook bewaard in utrecht[.]json/)).toBeFocused();
  await expectInFile(page, "Nog niet in het bestand");
});

test("[BW11] what something else put in the file is not written over; merging makes it whole again", async ({
  page,
}) => {
  const plan = await openTiedPlan(page);
  const mine = await readPicked(page, name);
  await untie(page);
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Van een collega");
  await new AppFrame(page).goTo("Instellingen");
  const { text: theirs } = await new TakeAlong(page).download();

  // As if the file had been put back to an earlier day.
  await pickNext(page, "apart.json");
  await page.getByRole("button", { name: "Nieuw bestand kiezen" }).click();
  await expect(new TakeAlong(page).keeping).toContainText("Ook bewaard in apart.json");
  await writePicked(page, "apart.json", mine);
  await page.reload();
  await expect(new TakeAlong(page).keeping).toContainText(
    "In apart.json staat iets dat niet van dit apparaat komt. De app heeft er niets overheen geschreven.",
  );
  await new AppFrame(page).goTo("Routekaart");
  await expect(page.getByText("In apart.json staat iets dat niet van dit apparaat komt.")).toBeVisible();
  await page.getByRole("link", { name: "Naar de instellingen" }).click();
  expect(await readPicked(page, "apart.json")).toBe(mine);

  await new TakeAlong(page).merge.click();
  await expect(new TakeAlong(page).keeping).toContainText("Ook bewaard in apart.json");
  await expect(new TakeAlong(page).keeping).toBeFocused();
  await expectInFile(page, "Van een collega", "apart.json");
  expect(recordsIn(await readPicked(page, "apart.json"))).toEqual(recordsIn(theirs));
});

test("[BW11] a file with something else in it is left alone; one can go on in another", async ({ page }) => {
  await openPlan(page);
  await new AppFrame(page).goTo("Instellingen");
  await writePicked(page, "brief.json", '"Een brief"');
  await pickNext(page, "brief.json");
  await page.getByRole("button", { name: "Bestaand bestand kiezen" }).click();
  await new TakeAlong(page).merge.click();
  await expect(page.getByRole("alert")).toContainText(
    "In dit bestand staat geen werkruimte van deze app meer.",
  );
  expect(await readPicked(page, "brief.json")).toBe('"Een brief"');

  await pickNext(page, name);
  await page.getByRole("alert").getByRole("button", { name: "Apart bewaren in een nieuw bestand" }).click();
  await expect(new TakeAlong(page).keeping).toContainText("Ook bewaard in utrecht.json");
});

test("a file that is gone is said to be gone", { tag: "@all" }, async ({ page }) => {
  const plan = await openTiedPlan(page);
  await page.evaluate(async (gone) => {
    await (await navigator.storage.getDirectory()).removeEntry(gone);
  }, name);
  await new AppFrame(page).goTo("Plan van aanpak");
  await plan.title.fill("Nergens");
  await new AppFrame(page).goTo("Instellingen");
  await expect(new TakeAlong(page).keeping).toContainText("Het bestand is er niet meer");
  await expect(new TakeAlong(page).keeping).toContainText("In deze browser staat uw werk wel.");
});

/** A workspace with a plan that is kept in a file; on the settings. */
async function openTiedPlan(page: Page): Promise<PlanPage> {
  const plan = await openPlan(page);
  await plan.title.fill("Zoals het begon");
  await pickNext(page, name);
  await new AppFrame(page).goTo("Instellingen");
  await page.getByRole("button", { name: "Nieuw bestand kiezen" }).click();
  await expect(new TakeAlong(page).keeping).toContainText(/Ook bewaard in utrecht[.]json, \d\d:\d\d/);
  await expectInFile(page, '"title": "Zoals het begon"');
  return plan;
}

async function untie(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Niet meer in een bestand bewaren" }).click();
  await expect(page.getByRole("button", { name: "Nieuw bestand kiezen" })).toBeVisible();
}

async function expectInFile(page: Page, text: string, file = name): Promise<void> {
  await expect.poll(() => readPicked(page, file), { timeout: 15_000 }).toContain(text);
}

function recordsIn(text: string): unknown {
  const { records } = JSON.parse(text) as { readonly records: unknown };
  return records;
}
