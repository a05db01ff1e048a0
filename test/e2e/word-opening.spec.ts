import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { handFilled } from "../fixtures/handFilled";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { readFramework } from "./pages/readFramework";
import { WordPanePage } from "./pages/WordPanePage";

const heading = readFramework()[0]?.heading ?? "";
const flag = "Office.AutoShowTaskpaneWithDocument";

test("whether the pane opens by itself is the choice of who links the document, and can be changed later", async ({
  page,
}) => {
  const pane = await aPane(page);
  const wish = page.getByRole("checkbox", { name: /voortaan met dit document/ });
  await expect(wish).toBeChecked();
  await wish.uncheck();
  await pane.button("Plan invoegen bij de cursor").click();
  await pane.expectState(/Gekoppeld/);
  expect(await pane.settings()).toEqual({});

  const box = page.getByRole("checkbox", { name: "Open dit deelvenster met dit document" });
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(page.getByText("Word opent dit deelvenster voortaan met dit document.")).toBeVisible();
  expect(await pane.settings()).toEqual({ [flag]: true });
  await box.click();
  await expect(page.getByText("Word opent dit deelvenster niet meer vanzelf.")).toBeVisible();
  expect(await pane.settings()).toEqual({});
});

test("on an iPad, where no pane opens by itself, nothing is asked", async ({ page }) => {
  const pane = await aPane(page, "iOS");
  await pane.button("Plan invoegen bij de cursor").click();
  await pane.expectState(/Gekoppeld/);
  await expect(page.getByRole("checkbox", { name: /met dit document/ })).toHaveCount(0);
  expect(await pane.settings()).toEqual({});
});

test("the pane tells what it recognised, and nothing of what people wrote", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await aPane(page, "PC", handFilled([{ heading, rows: [["Geheim plan", "Over een inwoner"]] }]));
  await page.getByText("Wat herkent de app?").click();
  const shown = await page.getByRole("textbox", { name: "Gegevens voor de beheerder" }).inputValue();
  expect(JSON.parse(shown)).toMatchObject({
    word: { platform: "windows", apiSet: "1.6" },
    tablesInDocument: 1,
    tables: [{ cluster: "1-2", columns: { stand: 1, kosten: 6 }, rows: 1 }],
    warnings: [],
  });
  expect(shown).not.toMatch(/Geheim|inwoner/);

  await page.getByRole("button", { name: "Kopiëren" }).click();
  await expect(page.getByText("Gekopieerd.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaren als bestand" }).click();
  expect(await readFile(await (await coming).path(), "utf8")).toBe(shown);
});

async function aPane(
  page: Page,
  platform: "PC" | "iOS" = "PC",
  document = handFilled([], "Onze nota"),
): Promise<WordPanePage> {
  await addMeasures(await openPlan(page), heading, ["Visie schrijven"]);
  await expect(page.getByText("Bewaard op dit apparaat")).toBeVisible();
  const pane = await WordPanePage.open(page, document, { platform });
  await pane.expectState("Nog niet gekoppeld");
  return pane;
}
