import { expect, test } from "@playwright/test";
import { aTenant, guest, people } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { SharingPart } from "./pages/SharingPart";
import { moveToSite } from "./pages/workTogether";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const patient = { timeout: 30_000 };
const provingMore = { access_token: { acrs: { essential: true, value: "c1" } } };

test("who has to prove more signs in again, and what waited goes", async ({ page }) => {
  const tenant = aTenant();
  await tenant.serve(page.context());
  const scan = await openScan(page);
  await scan.explain(first, "Samen begonnen.");
  const place = page.url();
  await moveToSite(page, tenant);
  tenant.graph.faults.add({
    // Until somebody signed in with what is asked for.
    when: () => tenant.entra.settings.claimsNeedInteraction,
    fault: { kind: "claims-challenge", claims: provingMore, moment: "before" },
  });
  await page.goto(place);
  await new ScanPage(page).explanation(first).fill("Dit wacht.");
  await expect(new AppFrame(page).saving).toHaveText("Wacht op aanmelden (1)", patient);

  await new AppFrame(page).goTo("Instellingen");
  const sharing = new SharingPart(page);
  await expect(sharing.card.getByRole("status").first()).toContainText("U bent niet meer aangemeld.");
  const asked = page.context().waitForEvent("request", (request) => request.url().includes("acrs"));
  tenant.entra.settings.claimsNeedInteraction = false;
  await sharing.signIn(people.anna, "Opnieuw aanmelden");

  await asked;
  await expect(new AppFrame(page).saving).toHaveText("Bewaard in SharePoint", patient);
  expect(tenant.graph.staff().rows("Antwoorden")).toMatchObject([{ fields: { Toelichting: "Dit wacht." } }]);
});

test("a guest signs in at the organisation of the site, and works there", async ({ page }) => {
  const tenant = aTenant({ organisations: "both" });
  await tenant.serve(page.context());
  await openScan(page);
  await new AppFrame(page).goTo("Instellingen");
  const sharing = new SharingPart(page);
  await sharing.signIn(guest);
  await sharing.card.getByLabel("Adres van de SharePoint-site").fill(tenant.siteAddress);
  await sharing.card.getByRole("button", { name: "Site zoeken" }).click();
  await expect(sharing.card.getByRole("alert")).toContainText("Deze SharePoint-site is niet gevonden.");

  await sharing.signIn(guest, "Als gast aanmelden bij voorbeeldstad.onmicrosoft.com");
  await sharing.find(tenant.siteAddress);
  await sharing.makeLists();
  await sharing.card.getByRole("button", { name: "Werkruimte in deze site zetten" }).click();
  await expect(sharing.card.getByText(/^Gelijk met SharePoint/)).toBeVisible(patient);
  await page.reload();
  await sharing.card.getByRole("button", { name: "Nu gelijk maken" }).click();
  await expect(new AppFrame(page).saving).toHaveText("Bewaard in SharePoint", patient);
  expect(tenant.graph.problems).toEqual([]);
});

test("who refuses consent hears that, and can try again", async ({ page }) => {
  const tenant = aTenant();
  tenant.entra.settings.consented = [];
  await tenant.serve(page.context());
  await openScan(page);
  await new AppFrame(page).goTo("Instellingen");
  const { card } = new SharingPart(page);
  const opening = page.waitForEvent("popup");
  await card.getByRole("button", { name: "Aanmelden" }).click();
  const entra = await opening;
  await entra.getByRole("link", { name: new RegExp(`^${people.anna.name}`) }).click();
  await entra.getByRole("link", { name: "Weigeren" }).click();

  await expect(card.getByRole("alert")).toContainText("toestemming");
  await new SharingPart(page).card.getByRole("button", { name: "Aanmelden" }).isEnabled();
});
