import { expect, test } from "@playwright/test";
import { validate } from "../documents/validate";
import { columns } from "./pages/PlanPage";
import {
  aPlanInSite,
  downloaded,
  expectWell,
  fileInSite,
  headingInFile,
  part,
  rowsIn,
  stored,
} from "./pages/planInSite";

const patient = { timeout: 30_000 };
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
  expect(staff.file(fileInSite).version).toBe(2);
  expect(rowsIn(stored(tenant))).toEqual([
    ["Visie schrijven", "", "", "", "Raad", "", ""],
    ["Opdracht geven", "", "", "", "", "", ""],
  ]);
  expect(await validate(stored(tenant))).toEqual([]);
  expect(await downloaded(page, "Kopie downloaden")).toEqual(stored(tenant));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(/^Alles staat weer zoals het was/)).toBeVisible(patient);
  expect(staff.file(fileInSite).version).toBe(3);
  await page.getByRole("link", { name: "Terug naar het plan" }).click();
  await expect(plan.column(headingInFile, columns[4]).first()).toHaveValue("");

  // The next time it is one click.
  await page.getByRole("link", { name: "Vergelijken met een Word-bestand" }).click();
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
  await page.getByRole("button", { name: "Laatst gekozen: Plan van aanpak.docx" }).click();
  await expect(page.getByText(/^Gekozen in SharePoint: Plan van aanpak\.docx/)).toBeFocused();
  expect(tenant.graph.problems).toEqual([]);
});

test("a file is picked with the keyboard alone", { tag: "@all" }, async ({ page }) => {
  test.setTimeout(120_000);
  await aPlanInSite(page);
  await page.getByRole("button", { name: "Kiezen uit SharePoint" }).focus();
  await page.keyboard.press("Enter");
  for (const [title, button] of [
    [/^Documenten van/, "Beleid"],
    ["Map ‘Beleid’", "Veiligheid"],
    ["Map ‘Veiligheid’", /^Plan van aanpak\.docx/],
  ] as const) {
    await expect(page.getByRole("region", { name: title })).toBeFocused();
    await expect(page.getByRole("button", { name: button })).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: button })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByText(/^Gekozen in SharePoint: Plan van aanpak\.docx/)).toBeFocused();
});
