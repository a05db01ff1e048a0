import { expect, test, type Page } from "@playwright/test";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { AppFrame } from "./pages/AppFrame";
import { openScan } from "./pages/openScan";
import { OwnContent, shippedContent } from "./pages/OwnContent";

const file = "kwaliteitskader-2019/uitleg-01.json";
const firstExplanation = /(?<="explanation": ")[^"]*/;
const shipped = firstExplanation.exec(shippedContent(file))?.[0] ?? "";
const own = "Zo spreken wij dat in onze gemeente af.";
const newest = "Zo spreken wij dat nu af.";

function explainedAs(text: string): string {
  return shippedContent(file).replace(firstExplanation, text);
}

/** A new text, and somebody forgot to close the one after it. */
function broken(): string {
  return explainedAs(newest).replace(/("notYet": "[^"]*)"/, "$1");
}
const brokenLine =
  broken()
    .split("\n")
    .findIndex((line) => line.includes('"notYet"')) + 1;

async function showExplanation(page: Page): Promise<void> {
  await page.getByText("Uitleg en voorbeelden").first().click();
}

test("an explanation of the municipality itself takes the place of ours, and is still there offline", async ({
  page,
}) => {
  const content = new OwnContent(page);
  await content.put({ [file]: explainedAs(own) });
  await openScan(page);
  await showExplanation(page);

  await expect(page.getByText(own)).toBeVisible();
  await expect(page.getByText(shipped)).toHaveCount(0);
  await expect(content.notice).toBeHidden();

  await content.expectKept(file);
  await page.unrouteAll();
  await page.route("**/eigen-inhoud/**", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await showExplanation(page);
  await expect(page.getByText(own)).toBeVisible();
  await expect(content.notice).toBeHidden();
});

test("a file that breaks: the notice says where, and the last good text stays until it is mended", async ({
  page,
}) => {
  const content = new OwnContent(page);
  await content.put({ [file]: explainedAs(own) });
  await openScan(page);
  await content.expectKept(file);

  await content.put({ [file]: broken() });
  for (const time of ["the first time", "the second time"]) {
    await test.step(time, async () => {
      await page.reload();
      await showExplanation(page);
      await expect(page.getByText(own)).toBeVisible();
      await expect(page.getByText(newest)).toHaveCount(0);
      await expect(content.notice).toContainText("Een bestand met eigen inhoud klopt niet.");
      await expect(content.notice).toContainText("De app werkt verder met de vorige versie.");
    });
  }
  await content.details.click();
  await expect(content.notice.getByText(file)).toBeVisible();
  await expect(content.notice.getByRole("listitem")).toHaveText([
    `Regel ${brokenLine}, bij ks01.a1 (‘aspects’ nummer 1, ‘levels’, ‘notYet’): Deze tekst heeft geen aanhalingsteken aan het eind, of er staat een nieuwe regel in de tekst.`,
  ]);

  await content.put({ [file]: explainedAs(newest) });
  await page.reload();
  await showExplanation(page);
  await expect(page.getByText(newest)).toBeVisible();
  await expect(content.notice).toBeHidden();
});

test("a file that is broken the first time: our own text, and the notice says so without taking the focus", async ({
  page,
}) => {
  const content = new OwnContent(page);
  await content.put({ [file]: broken(), "schaal.json": '{ "levels": [] }' });
  await openScan(page);
  await showExplanation(page);

  await expect(page.getByText(shipped)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Geborgd" }).first()).toBeVisible();
  await expect(content.notice).toContainText("2 bestanden met eigen inhoud kloppen niet.");
  await expect(content.notice).toContainText("De app werkt verder met de teksten die bij de app horen.");
  await expect(new AppFrame(page).problem).toHaveCount(0);
  await page.reload();
  await expect(new AppFrame(page).title).toBeFocused();
});

test("the notice is in nobody's way", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const content = new OwnContent(page);
  await content.put({ "schaal.json": "[", "../x.json": "", "bijlage-5.json": "" });
  await page.goto("/");
  await content.details.click();

  await expect(content.notice).toContainText("Dit bestand is letterlijk van de VNG.");
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test(
  "a device that refuses to keep anything shows own content all the same",
  { tag: "@all" },
  async ({ page, context }) => {
    await context.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("Refused", "SecurityError"));
      CacheStorage.prototype.has = () => Promise.reject(new DOMException("Refused", "SecurityError"));
    });
    const content = new OwnContent(page);
    await content.put({ [file]: explainedAs(own) });
    await openScan(page);
    await showExplanation(page);
    await expect(page.getByText(own)).toBeVisible();

    await content.put({ [file]: broken() });
    await page.reload();
    await showExplanation(page);
    await expect(page.getByText(shipped)).toBeVisible();
    await expect(content.notice).toContainText("Een bestand met eigen inhoud klopt niet.");
  },
);

test(
  "a host that answers every question with a page, or not at all, does not stop the app",
  { tag: "@all" },
  async ({ page }) => {
    const content = new OwnContent(page);
    await page.route("**/eigen-inhoud/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Welkom</title>" }),
    );
    await page.goto("/");
    await expect(new AppFrame(page).title).toBeFocused();
    await expect(content.notice).toBeHidden();

    await page.unrouteAll();
    await page.route("**/eigen-inhoud/**", () => new Promise(() => undefined));
    await page.reload();
    await expect(new AppFrame(page).title).toBeFocused({ timeout: 10_000 });
    await expect(content.notice).toBeHidden();
  },
);

test("without own content nothing but the empty list is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("eigen-inhoud")) asked.push(pathname);
  });
  await openScan(page);
  expect(asked).toEqual(["/eigen-inhoud/lijst.json"]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
