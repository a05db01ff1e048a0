import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { aTenant, people } from "./microsoft365/tenant";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { AdministrationPage } from "./pages/AdministrationPage";

async function openAdministration(page: Page): Promise<AdministrationPage> {
  await page.goto("/#/beheer");
  await expect(page.getByRole("heading", { level: 1, name: "Beheer" })).toBeVisible();
  return new AdministrationPage(page);
}

test("an administrator checks a site, repairs it and takes a report along", async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const tenant = aTenant();
  await tenant.serve(context);
  const administration = await openAdministration(page);
  await administration.signIn(people.anna);

  await administration.check(tenant.siteAddress);
  await expect(administration.results.getByText("Niet in orde: Lijsten", { exact: true })).toBeVisible();
  await administration.card.getByRole("button", { name: "Herstellen" }).click();

  await expect(administration.card.getByText("alles is in orde.")).toBeVisible({ timeout: 30_000 });
  expect(tenant.graph.staff().rows("Deelnemers")).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await accessibilityProblems(page)).toEqual([]);

  const downloading = page.waitForEvent("download");
  await administration.card.getByRole("button", { name: "Rapport downloaden" }).click();
  const report = await readFile(await (await downloading).path(), "utf8");
  expect(report).toContain("In orde: Geen dubbele rijen (400)");
  for (const { name, userPrincipalName } of Object.values(people)) {
    expect(report).not.toContain(name);
    expect(report).not.toContain(userPrincipalName);
  }
  expect(report).not.toContain(new URL(tenant.siteAddress).hostname);
  expect(tenant.graph.problems).toEqual([]);
});

test("who may only read sees what does not work, and what to do", async ({ page, context }) => {
  const tenant = aTenant();
  await tenant.serve(context);
  tenant.graph.rootSite().roles[people.bert.id] = "read";
  await page.goto("/");
  await page.getByRole("link", { name: /^Beheer/ }).click();
  const administration = new AdministrationPage(page);
  await administration.signIn(people.bert);

  await administration.check(tenant.siteAddress);

  await expect(administration.results.getByText("Niet in orde: Bestanden")).toBeVisible();
  await expect(administration.results.getByText("Melding: 403 accessDenied")).toBeVisible();
});

test("where the app is not connected the page says so, and has the guide for administrators", async ({
  page,
}) => {
  await openAdministration(page);

  await expect(page.getByText("Deze app is hier nog niet gekoppeld")).toBeVisible();
  await page.getByRole("heading", { name: "Rechten", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Een site openen met Sites.Selected" })).toBeVisible();
  await page.getByRole("heading", { name: "De app in Teams en Word zetten", exact: true }).click();
  const picture = page.getByRole("img", { name: /Het venster waarin u de tab instelt/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  expect(await accessibilityProblems(page)).toEqual([]);
});
