import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { retyped } from "../documents/aDocx";
import { openDocx, parsePart, tablesOf } from "../documents/openDocx";
import { validate } from "../documents/validate";
import { handFilled } from "../fixtures/handFilled";
import { aTenant, type Tenant } from "./microsoft365/tenant";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { addMeasures } from "./pages/measures";
import { openPlan } from "./pages/openPlan";
import { columns } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { expectSent, moveToSite } from "./pages/workTogether";

const heading = readFramework()[0]?.heading ?? "";
const patient = { timeout: 30_000 };
const file = "Beleid/Veiligheid/Plan van aanpak.docx";
const apply = "Wijzigingen toepassen";

test("[UW12] a file is picked in the library of the site, exchanged, and a new version of it stands there", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { tenant, plan } = await aPlanInSite(page);
  const staff = tenant.graph.staff();
  for (let number = 1; number <= 210; number += 1)
    staff.saveFile(`Beleid/bijlage ${number}.docx`, new Uint8Array([1]));
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await expect(page.getByRole("region", { name: /^Documenten van/ })).toBeFocused();
  await page.getByRole("button", { name: "Beleid" }).click();
  const folder = page.getByRole("region", { name: "Map ‘Beleid’" });
  await expect(folder).toBeFocused();
  await expect(folder.getByRole("status")).toHaveText(/^1 map en \d+ Word-bestanden\. Er is nog meer\.$/);
  await folder.getByRole("button", { name: "Meer laden" }).click();
  await expect(folder.getByRole("status")).toHaveText("1 map en 210 Word-bestanden.");
  await expectWell(page);
  await page.getByRole("button", { name: "Veiligheid" }).click();
  await expect(page.getByRole("navigation", { name: "Waar u bent in SharePoint" })).toContainText("Beleid");
  await expectWell(page);
  await page.getByRole("button", { name: /^Plan van aanpak\.docx/ }).click();
  await expect(page.getByText(/^Gekozen in SharePoint: Plan van aanpak\.docx/)).toBeFocused();
  await expect(page.getByRole("link", { name: /^Openen in SharePoint/ })).toHaveAttribute(
    "href",
    /Plan%20van%20aanpak\.docx$/,
  );
  await part(page, "Visie schrijven: Wie gaat het doen?").getByRole("radio", { name: "Word" }).check();
  await expectWell(page);
  await page.getByRole("button", { name: apply }).click();

  await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(patient);
  expect(staff.file(file).version).toBe(2);
  expect(rowsIn(stored(tenant))).toEqual([
    ["Visie schrijven", "", "", "", "Raad", "", ""],
    ["Opdracht geven", "", "", "", "", "", ""],
  ]);
  expect(await validate(stored(tenant))).toEqual([]);
  expect(await downloaded(page, "Kopie downloaden")).toEqual(stored(tenant));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(/^Alles staat weer zoals het was/)).toBeVisible(patient);
  expect(staff.file(file).version).toBe(3);
  await page.getByRole("link", { name: "Terug naar het plan" }).click();
  await expect(plan.column(heading, columns[4]).first()).toHaveValue("");

  // The next time it is one click.
  await page.getByRole("link", { name: "Vergelijken met een Word-bestand" }).click();
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await page.getByRole("button", { name: "Laatst gekozen: Plan van aanpak.docx" }).click();
  await expect(page.getByText(/^Gekozen in SharePoint: Plan van aanpak\.docx/)).toBeFocused();
  expect(tenant.graph.problems).toEqual([]);
});

test("[UW12] a file that somebody has open stays as it is; one goes on later, or with a download", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { tenant } = await aPlanInSite(page);
  const staff = tenant.graph.staff();
  await pickFile(page);
  staff.lockFile(file);
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByRole("alert")).toContainText("iemand heeft dit bestand nu open in Word", patient);
  await expectWell(page);
  expect(staff.file(file).version).toBe(1);

  staff.lockFile(file, false);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(patient);
  expect(staff.file(file).version).toBe(2);

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(/^Alles staat weer zoals het was/)).toBeVisible(patient);
  staff.as("bert").checkOut(file);
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByRole("alert")).toContainText("uitgecheckt in SharePoint", patient);
  await page.getByRole("button", { name: "Zelf downloaden" }).click();
  await expect(page.getByText(/Het bestand in SharePoint blijft zoals het is/)).toBeFocused();
  await page.getByRole("button", { name: apply }).click();
  const own = await downloaded(page, "Bijgewerkt bestand downloaden");
  expect(rowsIn(own)).toContainEqual(["Opdracht geven", "", "", "", "", "", ""]);
  expect(staff.file(file).version).toBe(3);
});

test("[UW12] what somebody saved meanwhile is read again, and nothing was written over", async ({ page }) => {
  test.setTimeout(120_000);
  const { tenant } = await aPlanInSite(page);
  const staff = tenant.graph.staff();
  await pickFile(page);
  staff.saveFile(file, retyped(stored(tenant), "Raad", "College"));
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByText(/^Iemand anders wijzigde het document/)).toBeVisible(patient);
  await expect(part(page, "Visie schrijven: Wie gaat het doen?")).toBeVisible();
  await expect(page.getByText("College")).toBeVisible();
  expect(staff.file(file).version).toBe(2);
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(patient);
  expect(rowsIn(stored(tenant))[0]).toEqual(["Visie schrijven", "", "", "", "College", "", ""]);
});

test("a SharePoint that the app was not told of is named, with what to do", async ({ page }) => {
  test.setTimeout(120_000);
  // The page as it is built without `--sharepoint-host`.
  const { tenant } = await aPlanInSite(page, { isHostKnown: false });
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await page.getByRole("button", { name: "Beleid" }).click();
  await page.getByRole("button", { name: "Veiligheid" }).click();
  await page.getByRole("button", { name: /^Plan van aanpak\.docx/ }).click();
  await expect(page.getByRole("alert")).toContainText("voorbeeldstad.sharepoint.com", patient);
  expect(tenant.graph.staff().file(file).version).toBe(1);
});

/** A plan of two measures in a site, in whose library stands a form that somebody filled in by hand. On the screen of the file. */
async function aPlanInSite(page: Page, { isHostKnown = true } = {}) {
  const tenant = aTenant();
  await tenant.serve(page.context());
  if (!isHostKnown) await page.route(/\/(?:index\.html)?(?:#.*)?$/, (route) => route.continue());
  const plan = await openPlan(page);
  await addMeasures(plan, heading, ["Visie schrijven", "Opdracht geven"]);
  const place = page.url();
  await moveToSite(page, tenant);
  await expectSent(tenant);
  const form = handFilled([{ heading, rows: [["Visie schrijven", "", "", "", "Raad"]] }]);
  tenant.graph.staff().saveFile(file, form);
  await page.goto(place);
  await page.getByRole("link", { name: "Vergelijken met een Word-bestand" }).click();
  return { tenant, plan };
}

async function pickFile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await page.getByRole("button", { name: "Beleid" }).click();
  await page.getByRole("button", { name: "Veiligheid" }).click();
  await page.getByRole("button", { name: /^Plan van aanpak\.docx/ }).click();
  await expect(page.getByText(/^Gekozen in SharePoint/)).toBeVisible(patient);
}

/** Nothing in the way of anyone, and no wider than the narrowest screen. */
async function expectWell(page: Page): Promise<void> {
  expect.soft(await accessibilityProblems(page)).toEqual([]);
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (usual) await page.setViewportSize(usual);
}

function part(page: Page, name: string) {
  return page.getByRole("radiogroup", { name });
}

function stored(tenant: Tenant): Uint8Array {
  return new Uint8Array(Buffer.from(tenant.graph.staff().file(file).content, "base64"));
}

/** The rows with something in them, below the headings. */
function rowsIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows = tablesOf(parsePart(openDocx(bytes)))[0] ?? [];
  return rows.slice(1).filter((row) => row.some((text) => text !== ""));
}

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return new Uint8Array(await readFile(await (await coming).path()));
}
