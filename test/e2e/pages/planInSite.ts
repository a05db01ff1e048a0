import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { openDocx, parsePart, tablesOf } from "../../documents/openDocx";
import { handFilled } from "../../fixtures/handFilled";
import { aTenant, type Tenant } from "../microsoft365/tenant";
import { accessibilityProblems } from "./accessibilityProblems";
import { addMeasures } from "./measures";
import { openPlan } from "./openPlan";
import type { PlanPage } from "./PlanPage";
import { readFramework } from "./readFramework";
import { expectSent, moveToSite } from "./workTogether";

/** Where the document of the plan stands in the library. */
export const fileInSite = "Beleid/Veiligheid/Plan van aanpak.docx";
export const headingInFile = readFramework()[0]?.heading ?? "";
const patient = { timeout: 30_000 };

/** A plan of two measures in a site, in whose library stands a form that somebody filled in by hand. On the screen of the file. */
export async function aPlanInSite(
  page: Page,
  { isHostKnown = true } = {},
): Promise<{ readonly tenant: Tenant; readonly plan: PlanPage }> {
  const tenant = aTenant();
  await tenant.serve(page.context());
  if (!isHostKnown) await page.route(/\/(?:index\.html)?(?:#.*)?$/, (route) => route.continue());
  const plan = await openPlan(page);
  await addMeasures(plan, headingInFile, ["Visie schrijven", "Opdracht geven"]);
  const place = page.url();
  await moveToSite(page, tenant);
  await expectSent(tenant);
  const form = handFilled([{ heading: headingInFile, rows: [["Visie schrijven", "", "", "", "Raad"]] }]);
  tenant.graph.staff().saveFile(fileInSite, form);
  await page.goto(place);
  await page.getByRole("link", { name: "Vergelijken met een Word-bestand" }).click();
  return { tenant, plan };
}

export async function pickFile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await page.getByRole("button", { name: "Beleid" }).click();
  await page.getByRole("button", { name: "Veiligheid" }).click();
  await page.getByRole("button", { name: /^Plan van aanpak\.docx/ }).click();
  await expect(page.getByText(/^Gekozen in SharePoint/)).toBeVisible(patient);
}

/** Nothing in the way of anyone, and no wider than the narrowest screen. */
export async function expectWell(page: Page): Promise<void> {
  expect.soft(await accessibilityProblems(page)).toEqual([]);
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (usual) await page.setViewportSize(usual);
}

export function part(page: Page, name: string): Locator {
  return page.getByRole("radiogroup", { name });
}

export function stored(tenant: Tenant): Uint8Array {
  return new Uint8Array(Buffer.from(tenant.graph.staff().file(fileInSite).content, "base64"));
}

/** The rows with something in them, below the headings. */
export function rowsIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows = tablesOf(parsePart(openDocx(bytes)))[0] ?? [];
  return rows.slice(1).filter((row) => row.some((text) => text !== ""));
}

export async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return new Uint8Array(await readFile(await (await coming).path()));
}
