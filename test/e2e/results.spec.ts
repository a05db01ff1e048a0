import { readFile } from "node:fs/promises";
import { expect, type Browser, type Page } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { ResultsPage } from "./pages/ResultsPage";
import { screens } from "./pages/screens";
import { test, type SeededWorkspaces } from "./pages/seededWorkspaces";

test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test("[SC8] the results begin with what one has to know, and every cluster in words", async ({
  browser,
  seeded,
}) => {
  const page = await openSample(browser, seeded, "results of the sample");
  const matrix = new ResultsPage(page).matrix;
  await expect(matrix).toContainText(
    "Het meest te doen is er bij ‘Gemeentelijke regie’ (3 van 3 onderdelen nog niet of in ontwikkeling).",
  );
  await expect(matrix).toContainText("Nog 5 onderdelen zijn open: dit beeld kan nog veranderen.");
  await expect(
    matrix.getByRole("row", { name: /^Samenwerking met Veilig Thuis/ }).getByRole("cell"),
  ).toHaveText(["0", "2", "1", "0", "0", "1", "3"]);
  const blindSpot = matrix.getByRole("link", {
    name: "Er is voldoende (variatie in) gespecialiseerd hulpaanbod voor plegers.",
  });
  await blindSpot.click();
  await new AppFrame(page).expectTitle(/^Standaard 9:/);
});

test("[SC9] [SC10] two scans stand next to each other, change by change", async ({ browser, seeded }) => {
  const page = await openSample(browser, seeded, "comparison");
  const difference = page.getByRole("region", { name: "Het verschil in één beeld" });
  await expect(difference).toContainText("12 onderdelen gingen vooruit en 4 achteruit.");
  const changes = page.getByRole("region", { name: "Verandering voor verandering" });
  const change = changes
    .getByRole("listitem")
    .filter({ hasText: "De visie op de lokale infrastructuur is integraal." });
  await expect(change).toContainText("Van ‘nog niet’ naar ‘in ontwikkeling’");
  await expect(change).toContainText("Toelichting toen: ");
  await expect(change).toContainText("Toelichting nu: ");
  await expect(changes.getByRole("table").getByRole("row")).toHaveCount(47);
});

for (const name of ["results of the sample", "comparison"]) {
  test(`the picture of ${name} is a file, or on the clipboard where the browser allows it`, async ({
    browser,
    seeded,
  }) => {
    const page = await openSample(browser, seeded, name);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als afbeelding" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/Zelfscan Voorbeeldstad 2026.*[.]png$/);
    expect(await widthOfPng(await file.path())).toBe(2400);
    await expect(page.getByText("De afbeelding is gemaakt. Kijk bij uw downloads.")).toBeVisible();

    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await page.getByRole("button", { name: "Kopieer als afbeelding" }).click();
    await expect(page.getByRole("alert")).toContainText("niets op het klembord");
    await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    await expect(page.getByRole("alert")).toBeHidden();
  });

  test(`on paper ${name} says what it is, and nothing is there to press`, async ({ browser, seeded }) => {
    const page = await openSample(browser, seeded, name);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect(page.getByText("Nog niet vastgesteld")).toBeVisible();
    await expect(page.getByText("17 maart 2026").first()).toBeVisible();
    await expect(page.getByText("eigen uitwerking, niet van de VNG").first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Vergelijk", exact: true })).toHaveCount(0);
  });
}

async function openSample(browser: Browser, seeded: SeededWorkspaces, name: string): Promise<Page> {
  const context = await browser.newContext({
    storageState: seeded.storage,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await screens[name]?.(page, seeded);
  return page;
}

/** A PNG begins with eight bytes of its own, then a header of which the width is the first number. */
async function widthOfPng(path: string): Promise<number> {
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return bytes.readUInt32BE(16);
}
