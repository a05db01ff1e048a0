import { expect, test, type BrowserContext } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import {
  clearStorage,
  limitStorage,
  refuseStorage,
  removeStorage,
  upgradeDatabase,
} from "./pages/circumstances";
import { openPlan } from "./pages/openPlan";
import { openScan } from "./pages/openScan";
import { columns } from "./pages/PlanPage";
import { readDocument } from "./pages/readDocument";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";

const [cluster] = readFramework();
const heading = cluster?.heading ?? "";
const aspect = cluster?.standards[0]?.aspects[0]?.text ?? "";

/** Nearly as long as a text may be. The curly quote makes that two bytes a letter: more than the room that is left. */
const long = "’t Past er niet bij. ".repeat(470);

const blocked: Readonly<Record<string, (context: BrowserContext) => Promise<void>>> = {
  "refuses storage": refuseStorage,
  "has no storage": removeStorage,
};

for (const [what, block] of Object.entries(blocked)) {
  test(`a browser that ${what}: one can work and download, is warned, and is asked before leaving`, async ({
    page,
    context,
  }) => {
    await block(context);
    const plan = await openPlan(page);

    await expect(page.getByText("Deze browser bewaart niets.")).toBeVisible();
    await expect(page.getByText("Download dan de werkruimte voordat u het venster sluit.")).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Wordt niet bewaard");
    await plan.addButton(heading).click();
    await plan.cell(heading, columns[0], 1).fill("Een maatregel die nergens staat");
    const { tables } = readDocument((await plan.download()).bytes);
    expect(tables[0]?.[1]?.[0]).toBe("Een maatregel die nergens staat");

    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await expect(plan.cell(heading, columns[0], 1)).toHaveValue("Een maatregel die nergens staat");
  });
}

test("storage that is full keeps the text on the screen and saves it once there is room [BW3]", async ({
  page,
}) => {
  const makeRoom = await limitStorage(page, 20_000);
  const frame = new AppFrame(page);
  const scan = await openScan(page);
  await scan.answer(aspect, "Grotendeels");
  await frame.expectSaved();

  await scan.explain(aspect, long);
  await expect(frame.problem).toContainText("Niet bewaard: de opslag van dit apparaat is vol.");
  await expect(frame.problem).toContainText("Laat dit venster open");
  await expect(frame.problem).toContainText("Maak ruimte vrij op het apparaat");
  await expect(page.getByRole("banner")).toContainText("Niet bewaard");
  await expect(scan.explanation(aspect)).toHaveValue(long);

  await frame.retry.click();
  await expect(frame.problem).toBeVisible();
  await expect(scan.explanation(aspect)).toHaveValue(long);

  await scan.explanation(aspect).press("End");
  await scan.explanation(aspect).pressSequentially("Slot.");
  await scan.answer(aspect, "Geborgd");
  await makeRoom();
  await frame.retry.click();
  await frame.expectSaved();
  await expect(frame.problem).toBeHidden();

  await page.reload();
  await expect(scan.explanation(aspect)).toHaveValue(`${long}Slot.`);
  await expect(scan.choice(aspect, "Geborgd")).toBeChecked();
});

test("leaving is asked for while something could not be saved [BW3]", async ({ page }) => {
  await limitStorage(page, 20_000);
  const scan = await openScan(page);
  await scan.explain(aspect, long);
  await expect(new AppFrame(page).problem).toBeVisible();

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});

test("a database of a newer release: the app says so and how to go on", async ({ page, context }) => {
  await openScan(page);
  await new AppFrame(page).expectSaved();
  await page.close();
  await upgradeDatabase(context);

  const later = await context.newPage();
  await later.goto("/");

  await expect(later.getByRole("alert")).toContainText("met een nieuwere versie van deze app gewerkt");
  await expect(later.getByRole("button", { name: "Opnieuw proberen" })).toBeVisible();
});

test("an upgrade by another window: the next change says so and stays on the screen [BW3]", async ({
  page,
  context,
}) => {
  const frame = new AppFrame(page);
  const scan = await openScan(page);
  await scan.explain(aspect, "Van vóór de nieuwe versie.");
  await frame.expectSaved();

  await upgradeDatabase(context);
  await scan.explanation(aspect).press("End");
  await scan.explanation(aspect).pressSequentially(" En van erna.");

  await expect(frame.problem).toContainText("in een ander venster draait een nieuwere versie van deze app");
  await expect(frame.problem).toContainText("Kopieer de tekst die u net typte.");
  await expect(scan.explanation(aspect)).toHaveValue("Van vóór de nieuwe versie. En van erna.");
});

test("data that is cleared in the settings of the browser: the app says so and the text stays [BW3]", async ({
  page,
}) => {
  const frame = new AppFrame(page);
  const scan = await openScan(page);
  await scan.explain(aspect, "Van vóór het wissen.");
  await frame.expectSaved();

  await clearStorage(page);
  await scan.explanation(aspect).press("End");
  await scan.explanation(aspect).pressSequentially(" En van erna.");

  await expect(frame.problem).toContainText("De gegevens van deze site zijn gewist");
  await expect(frame.problem).toContainText("staat alleen in dit venster");
  await expect(scan.explanation(aspect)).toHaveValue("Van vóór het wissen. En van erna.");
});

test(
  "a window that is closed while someone types keeps every letter",
  { tag: "@all" },
  async ({ context }) => {
    // Without a question before leaving, as when a program around the page throws it away.
    test.setTimeout(60_000);
    let page = await context.newPage();
    let scan = await openScan(page);
    const address = page.url();
    await scan.explain(aspect, "Begin.");
    await new AppFrame(page).expectSaved();
    let typed = "Begin.";

    for (const letters of Array.from({ length: 10 }, (_, round) => "abcdefghij".slice(0, round + 1))) {
      await scan.explanation(aspect).press("End");
      // People hold a key for about 80 ms: after the last one too, so that much passes before the window can close.
      await page.keyboard.type(letters, { delay: 80 });
      await page.close();
      typed += letters;

      page = await context.newPage();
      scan = new ScanPage(page);
      await page.goto(address);
      await expect(scan.explanation(aspect)).toHaveValue(typed);
    }
  },
);

test("a window that is thrown away at the very keystroke keeps that letter [BW5]", async ({ context }) => {
  const page = await context.newPage();
  const scan = await openScan(page);
  await scan.explain(aspect, "Alles tot hier");
  await new AppFrame(page).expectSaved();
  const address = page.url();
  await scan.explanation(aspect).press("End");
  await page.keyboard.press("!");
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(new ScanPage(again).explanation(aspect)).toHaveValue("Alles tot hier!");
});

test("what an earlier window left in an odd form does not get in the way [BW5]", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("nog-niet-bewaard.a", "{half");
    localStorage.setItem("nog-niet-bewaard.b", '[null, 1, {"change": {"kind": "workspace"}}]');
  });
  await openScan(page);
  await new AppFrame(page).expectSaved();
  await expect(new AppFrame(page).problem).toBeHidden();
});
