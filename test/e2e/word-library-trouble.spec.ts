import { expect, test } from "@playwright/test";
import { retyped } from "../documents/aDocx";
import {
  aPlanInSite,
  downloaded,
  expectWell,
  fileInSite,
  part,
  pickFile,
  rowsIn,
  stored,
} from "./pages/planInSite";

const patient = { timeout: 30_000 };
const apply = "Wijzigingen toepassen";

test("[UW12] a file that somebody has open stays as it is; one goes on later, or with a download", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { tenant } = await aPlanInSite(page);
  const staff = tenant.graph.staff();
  await pickFile(page);
  staff.lockFile(fileInSite);
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByRole("alert")).toContainText("iemand heeft dit bestand nu open in Word", patient);
  await expectWell(page);
  expect(staff.file(fileInSite).version).toBe(1);

  staff.lockFile(fileInSite, false);
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(patient);
  expect(staff.file(fileInSite).version).toBe(2);

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(/^Alles staat weer zoals het was/)).toBeVisible(patient);
  staff.as("bert").checkOut(fileInSite);
  await page.getByRole("button", { name: apply }).click();
  await expect(page.getByRole("alert")).toContainText("uitgecheckt in SharePoint", patient);
  await page.getByRole("button", { name: "Zelf downloaden" }).click();
  await expect(page.getByText(/Het bestand in SharePoint blijft zoals het is/)).toBeFocused();
  await page.getByRole("button", { name: apply }).click();
  const own = await downloaded(page, "Bijgewerkt bestand downloaden");
  expect(rowsIn(own)).toContainEqual(["Opdracht geven", "", "", "", "", "", ""]);
  expect(staff.file(fileInSite).version).toBe(3);
});

test(
  "[UW12] what somebody saved meanwhile is read again, and nothing was written over",
  { tag: "@all" },
  async ({ page }) => {
    test.setTimeout(120_000);
    const { tenant } = await aPlanInSite(page);
    const staff = tenant.graph.staff();
    await pickFile(page);
    staff.saveFile(fileInSite, retyped(stored(tenant), "Raad", "College"));
    await page.getByRole("button", { name: apply }).click();
    await expect(page.getByText(/^Iemand anders wijzigde het document/)).toBeVisible(patient);
    await expect(part(page, "Visie schrijven: Wie gaat het doen?")).toBeVisible();
    await expect(page.getByText("College")).toBeVisible();
    expect(staff.file(fileInSite).version).toBe(2);
    await page.getByRole("button", { name: apply }).click();
    await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(
      patient,
    );
    expect(rowsIn(stored(tenant))[0]).toEqual(["Visie schrijven", "", "", "", "College", "", ""]);
  },
);

test(
  "[UW12] when the connection breaks nothing is lost, and trying again writes it once",
  { tag: "@all" },
  async ({ page }) => {
    test.setTimeout(120_000);
    const { tenant } = await aPlanInSite(page);
    await pickFile(page);
    await tenant.disconnect(page.context());
    await page.getByRole("button", { name: apply }).click();
    await expect(page.getByRole("alert")).toContainText("SharePoint is nu niet te bereiken.", patient);
    await expect(page.getByText("1 maatregel komt in Word")).toBeVisible();
    await tenant.reconnect(page.context());
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await expect(page.getByText("In SharePoint staat een nieuwe versie van het bestand.")).toBeVisible(
      patient,
    );
    expect(tenant.graph.staff().file(fileInSite).version).toBe(2);
  },
);

test(
  "a SharePoint that the app was not told of is named, with what to do",
  { tag: "@all" },
  async ({ page }) => {
    test.setTimeout(120_000);
    // The page as it is built without `--sharepoint-host`.
    const { tenant } = await aPlanInSite(page, { isHostKnown: false });
    await page.getByRole("button", { name: "Kiezen uit SharePoint" }).click();
    await page.getByRole("button", { name: "Beleid" }).click();
    await page.getByRole("button", { name: "Veiligheid" }).click();
    await page.getByRole("button", { name: /^Plan van aanpak\.docx/ }).click();
    await expect(page.getByRole("alert")).toContainText("voorbeeldstad.sharepoint.com", patient);
    expect(tenant.graph.staff().file(fileInSite).version).toBe(1);
  },
);
