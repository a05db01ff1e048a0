import { expect, test } from "@playwright/test";
import { AppFrame } from "./pages/AppFrame";
import { DescriptionPage } from "./pages/DescriptionPage";
import { tabTo } from "./pages/keyboard";
import { openDescription } from "./pages/openDescription";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { RoutePage } from "./pages/RoutePage";
import { choices, ScanPage } from "./pages/ScanPage";

const standards = readFramework().flatMap((cluster) => cluster.standards);
const aspects = standards.flatMap((standard) => standard.aspects.map(({ text }) => text));
const [first = "", second = "", third = ""] = aspects;
const aspectsOf = (number: number) =>
  standards.find((standard) => standard.number === number)?.aspects.map(({ text }) => text) ?? [];
/** In an order in which neighbours differ, so that an answer that lands one question further is seen. */
const keyAt = (index: number) => ((index * 5) % choices.length) + 1;
const choiceAt = (index: number) => choices[keyAt(index) - 1] ?? "Nog niet";

test("the whole scan is filled in by numbers alone, from the first question to the results", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const scan = await openScan(page);
  await tabTo(page, scan.choice(first, "Nog niet"));
  for (const [index, text] of aspects.entries()) {
    await expect(scan.choice(text, "Nog niet")).toBeFocused();
    await page.keyboard.press(String(keyAt(index)));
    if (choiceAt(index) !== "Niet van toepassing") continue;
    await page.keyboard.type("Geldt hier niet.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await expect(scan.progress).toHaveAccessibleName("46 van 46 onderdelen beantwoord");
  await expect(scan.nextOpen).toBeHidden();
  await expect(page.getByRole("link", { name: "Naar de uitkomsten" })).toBeFocused();
  await page.keyboard.press("Enter");
  await new AppFrame(page).expectTitle(/^Uitkomsten: /);

  await new AppFrame(page).goTo("Zelfscan");
  await new DescriptionPage(page).readAnswers.click();
  for (const standard of standards) {
    await new AppFrame(page).expectTitle(`Standaard ${standard.number}: ${standard.shortTitle}`);
    for (const { text } of standard.aspects) {
      await expect(scan.choice(text, choiceAt(aspects.indexOf(text)))).toBeChecked();
    }
    if (standard !== standards.at(-1)) await scan.next();
  }
});

test("who says by a number that a question does not apply is asked why, once", async ({ page }) => {
  const scan = await openScan(page);
  await scan.choice(first, "Nog niet").focus();
  await page.keyboard.press("6");
  await expect(scan.choice(first, "Niet van toepassing")).toBeChecked();
  await expect(scan.explanation(first)).toBeFocused();
  await expect(scan.explanation(first)).toHaveValue("");
  await page.keyboard.type("Wij hebben geen 6 teams.");
  await tabTo(page, scan.goOnButton(first));
  await page.keyboard.press("Enter");
  await expect(scan.choice(second, "Nog niet")).toBeFocused();
  await expect(scan.explanation(first)).toHaveValue("Wij hebben geen 6 teams.");

  await page.keyboard.press("6");
  await expect(scan.explanation(second)).toBeFocused();
  await tabTo(page, scan.choice(second, "Niet van toepassing"), "Shift+Tab");
  await page.keyboard.press("6");
  await expect(scan.choice(third, "Nog niet")).toBeFocused();
});

test("a number that is held down answers one question", async ({ page }) => {
  const scan = await openScan(page);
  await scan.choice(first, "Nog niet").focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down("3");
  await page.keyboard.up("3");

  await expect(scan.choice(second, "Nog niet")).toBeFocused();
  await expect(scan.progress).toHaveAccessibleName("1 van 46 onderdelen beantwoord");
});

test("who comes back goes on behind the answer that was given last", async ({ page }) => {
  const scan = await openScan(page);
  const [, here = "", behind = ""] = aspectsOf(3);
  await page.getByRole("link", { name: /^3[.] / }).click();
  await scan.answer(here, "Grotendeels");
  await new AppFrame(page).goTo("Zelfscan");
  await new AppFrame(page).expectSaved();
  await page.reload();

  const { goOn } = new DescriptionPage(page);
  await expect(goOn).toHaveText(`Verder bij standaard 3: ${titleOf(3)}`);
  await goOn.click();
  await expect(scan.choice(behind, "Nog niet")).toBeFocused();
});

test("the next open question is the one behind, and after the last comes the first", async ({ page }) => {
  const scan = await openScan(page);
  await expect(scan.nextOpen).toHaveText("Naar het volgende open onderdeel (nog 46)");
  await page.getByRole("link", { name: /^2[.] / }).click();
  for (const text of aspectsOf(2)) await scan.answer(text, "Geborgd");
  await scan.nextOpen.click();
  // Standard 3, though nothing is answered in standard 1 either.
  await expect(scan.choice(aspectsOf(3)[0] ?? "", "Nog niet")).toBeFocused();
  await scan.nextOpen.click();
  await expect(scan.choice(aspectsOf(3)[1] ?? "", "Nog niet")).toBeFocused();

  await page.getByRole("link", { name: /^10[.] / }).click();
  for (const text of aspectsOf(10)) await scan.answer(text, "Weten we niet");
  await expect(scan.nextOpen).toContainText(`(nog ${46 - aspectsOf(2).length - aspectsOf(10).length})`);
  await scan.nextOpen.click();
  await new AppFrame(page).expectTitle(/^Standaard 1:/);
  await expect(scan.choice(first, "Nog niet")).toBeFocused();
});

test("a scan has the name and the region that people give it, everywhere", async ({ page }) => {
  const description = await openDescription(page);
  const frame = new AppFrame(page);
  await description.name.fill("Nulmeting Lekstroom");
  await frame.expectTitle("Nulmeting Lekstroom");
  await description.name.fill("  ");
  await expect(description.name).toHaveAccessibleDescription(/blijft dit ‘Nulmeting Lekstroom’/);
  await frame.expectTitle("Nulmeting Lekstroom");
  await description.scope("Regionaal").check();
  await description.region.fill("Lekstroom");
  await description.beginWithQuestions();
  await new ScanPage(page).answer(first, "Grotendeels");

  await frame.goTo("Uitkomsten");
  await frame.expectTitle("Uitkomsten: Nulmeting Lekstroom");
  await expect(page.getByRole("main")).toContainText("Regionaal: Lekstroom, gemeente Utrecht");
  await frame.goTo("Routekaart");
  const { scans } = new RoutePage(page);
  await expect(scans.getByRole("link")).toHaveText(["Nulmeting Lekstroom", "Uitkomsten"]);
  await expect(scans.getByRole("link").last()).toHaveAccessibleName("Uitkomsten van Nulmeting Lekstroom");
  await frame.expectSaved();
  await page.reload();
  await scans.getByRole("link", { name: "Nulmeting Lekstroom", exact: true }).click();
  await expect(description.region).toHaveValue("Lekstroom");
});

test("[SC7] answers of an earlier scan count, and stay marked until someone looked at them", async ({
  page,
}) => {
  const frame = new AppFrame(page);
  const description = await openDescription(page);
  await description.name.fill("De eerste");
  await description.beginWithQuestions();
  const scan = new ScanPage(page);
  await scan.answer(first, "Nog niet");
  await scan.explain(first, "De visie is uit 2019.");
  await scan.remark(first, "Alleen voor toen.");
  await scan.answer(second, "Grotendeels");
  await page.getByRole("link", { name: /^2[.] / }).click();
  await scan.answer(third, "Geborgd");
  await frame.goTo("Routekaart");
  await new RoutePage(page).startScanFrom("De eerste");

  await expect(page.getByText("3 antwoorden komen uit een eerdere zelfscan")).toBeVisible();
  await description.goOn.click();
  await expect(scan.progress).toHaveAccessibleName("3 van 46 onderdelen beantwoord");
  await expect(scan.nextOpen).toContainText("(nog 46)");
  await expect(scan.choice(first, "Nog niet")).toBeChecked();
  await expect(scan.explanation(first)).toHaveValue("De visie is uit 2019.");
  await expect(scan.remarks(first)).toBeHidden();

  await scan.stillRightButton(first).click();
  await expect(scan.choice(first, "Nog niet")).toBeFocused();
  await expect(scan.stillRightButton(first)).toBeHidden();
  await scan.remark(second, "Nog navragen.");
  await expect(scan.stillRightButton(second)).toBeVisible();
  await scan.answer(second, "Geborgd");
  await expect(scan.stillRightButton(second)).toBeHidden();
  await expect(scan.nextOpen).toContainText("(nog 44)");

  await frame.goTo("Routekaart");
  await new RoutePage(page).scans.getByRole("link", { name: "De eerste", exact: true }).click();
  await description.goOn.click();
  await page.getByRole("link", { name: /^1[.] / }).click();
  await expect(scan.choice(second, "Grotendeels")).toBeChecked();
  await expect(scan.remarks(first)).toHaveValue("Alleen voor toen.");
});

function titleOf(number: number): string {
  return standards.find((standard) => standard.number === number)?.shortTitle ?? "";
}
