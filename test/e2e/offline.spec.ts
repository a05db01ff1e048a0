import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { serveSite, siteFolder } from "./pages/builtSite";
import { AppFrame } from "./pages/AppFrame";
import { copyIsKept } from "./pages/copyIsKept";
import { StartPage } from "./pages/StartPage";
import { RoutePage } from "./pages/RoutePage";

test.use({ serviceWorkers: "allow" });

test("an app that was opened once opens without a network, with every screen and all that was written", async ({
  page,
  context,
}) => {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new AppFrame(page).expectSaved();
  await copyIsKept(page);

  await context.setOffline(true);
  await page.goto("about:blank");
  await page.goto("/");
  await start.goOnWith("Gemeente Utrecht");
  // Screens that were never opened while there was a network.
  await new RoutePage(page).startPlan();
  await new AppFrame(page).goTo("Infobox");
  await new AppFrame(page).expectTitle(/^Infobox/);
});

test("a new release waits until someone asks for it, and takes everything along", async ({
  browser,
}, info) => {
  const folder = info.outputPath("site");
  cpSync(siteFolder, folder, { recursive: true });
  const server = await serveSite(0, folder);
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "allow" });
  const page = await context.newPage();
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new AppFrame(page).expectSaved();
  await copyIsKept(page);

  releaseAnew(folder);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(page.getByText("Er is een nieuwe versie van deze app.")).toBeVisible();
  // The screen of the plan is a part that this window had not loaded yet: the old release still has it.
  await new RoutePage(page).startPlan();
  expect(await page.title()).not.toContain("nieuwe uitgave");

  await page.getByRole("button", { name: "Nieuwe versie laden" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-release", "nieuw");
  await expect(page.getByRole("textbox", { name: "Titel van het plan" })).toBeVisible();
  await context.close();
  await server.close();
});

test("a part of the app that a new release took away can be had by loading anew", async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.makeWorkspaceOf("Utrecht");
  await new AppFrame(page).expectSaved();
  await page.route(/[.]js$/, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("link", { name: "Infobox" }).click();
  const reload = page.getByRole("button", { name: "Pagina opnieuw laden" });
  await expect(reload).toBeVisible();
  await page.unroute(/[.]js$/);
  await reload.click();
  await new AppFrame(page).expectTitle(/^Infobox/);
});

/** What a host of the site does when it puts a newer build in the place of the old one. */
function releaseAnew(folder: string): void {
  const index = path.join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<html", '<html data-release="nieuw"'));
  const worker = path.join(folder, "service-worker.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(worker, text.replace(/("url":"index[.]html","revision":")[0-9a-f]+/, "$1nieuw"));
}
