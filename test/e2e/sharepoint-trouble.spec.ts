import { expect, test, type Page } from "@playwright/test";
import { aTenant, people } from "./microsoft365/tenant";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { SharingPart } from "./pages/SharingPart";
import { AppFrame } from "./pages/AppFrame";
import { moveToSite } from "./pages/workTogether";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const patient = { timeout: 30_000 };

/** A scan with one answer, in the site of a tenant; on the settings. */
async function sharedScan(page: Page) {
  const tenant = aTenant();
  await tenant.serve(page.context());
  const scan = await openScan(page);
  await scan.explain(first, "Samen begonnen.");
  const place = page.url();
  await moveToSite(page, tenant);
  return { tenant, place, card: new SharingPart(page).card };
}

async function carryNow(page: Page): Promise<void> {
  await new SharingPart(page).card.getByRole("button", { name: "Nu gelijk maken" }).click();
}

test("[SY5] a row deleted in SharePoint is a question; put back it stands there again", async ({ page }) => {
  const { tenant, card } = await sharedScan(page);
  const staff = tenant.graph.staff();
  staff.deleteRow("Antwoorden", String(staff.rows("Antwoorden")[0]?.id));
  await carryNow(page);
  await expect(card.getByText("In SharePoint verwijderd")).toBeVisible(patient);
  await expect(page.getByRole("banner")).toContainText("Niet alles staat in SharePoint");
  await card.getByRole("button", { name: `Terugzetten: ${first}` }).click();
  await expect(page.getByRole("banner")).toContainText("Bewaard in SharePoint", patient);
  expect(staff.rows("Antwoorden")).toMatchObject([{ fields: { Toelichting: "Samen begonnen." } }]);
});

test("[SY8] what SharePoint refuses is told with why, and goes once the right is back", async ({ page }) => {
  const { tenant, place, card } = await sharedScan(page);
  tenant.graph.rootSite().roles[people.anna.id] = "read";
  await page.goto(place);
  await new ScanPage(page).explanation(first).fill("Zonder recht getypt.");
  await expect(page.getByRole("banner")).toContainText("Niet alles staat in SharePoint", patient);
  await new AppFrame(page).goTo("Instellingen");
  await expect(card.getByText("U mag in deze lijst niet schrijven.", { exact: false })).toBeVisible();
  await expect(card.getByRole("button", { name: "Werkruimte downloaden" })).toBeVisible();
  tenant.graph.rootSite().roles[people.anna.id] = "owner";
  await card.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect(page.getByRole("banner")).toContainText("Bewaard in SharePoint", patient);
});

test("[SY10] who signs out first hears what was not sent, and leaves nothing for the next", async ({
  page,
}) => {
  const { tenant, place, card } = await sharedScan(page);
  await page.goto(place);
  await expect(new ScanPage(page).explanation(first)).toBeVisible();
  await tenant.disconnect(page.context());
  await new ScanPage(page).explanation(first).fill("Nooit verzonden.");
  await expect(page.getByRole("banner")).toContainText("Wacht op verbinding (1)", patient);
  await new AppFrame(page).goTo("Instellingen");
  await card.getByRole("button", { name: "Afmelden" }).click();
  const question = card.getByRole("group", { name: "Van dit apparaat halen?" });
  await expect(question).toContainText("1 wijziging is nog niet verzonden");
  await expect(question).toContainText(first);
  await expect(question.getByRole("button", { name: "Werkruimte downloaden" })).toBeVisible();
  await tenant.reconnect(page.context());
  await question.getByRole("button", { name: "Toch van dit apparaat halen" }).click();
  // The app starts anew, and does not know the address of the workspace any more.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Samen werken aan veiligheid", patient);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), patient)
    .not.toContainEqual(expect.stringContaining(people.anna.id));
  await page.goto("/#/");
  await expect(page.getByRole("link", { name: "Gemeente Utrecht" })).toHaveCount(0);
});

test("[SY10] what one person shares stays shut while another is signed in", async ({ page }) => {
  const { tenant, card } = await sharedScan(page);
  await expect(card).toBeVisible();
  // As when the browser dropped the session: nobody signed out.
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes("msal")) localStorage.removeItem(key);
  });
  await page.reload();
  const sharing = new SharingPart(page);
  await sharing.signIn(people.bert).catch(() => undefined);
  await page.goto("/#/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Gemeente Utrecht" })).toHaveCount(0);
  expect(tenant.graph.problems).toEqual([]);
});
