import { expect, test } from "@playwright/test";
import { aTenant, people } from "./microsoft365/tenant";
import { anotherBrowser } from "./pages/anotherBrowser";
import { AppFrame } from "./pages/AppFrame";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { SharingPart } from "./pages/SharingPart";

const [cluster] = readFramework();
const [first = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];

test("[SY1] what one writes in SharePoint, the other sees, and back", async ({ page, context, browser }) => {
  test.setTimeout(90_000);
  const tenant = aTenant();
  await tenant.serve(context);
  const scan = await openScan(page);
  await scan.explain(first, "Zie de nota van 2026.");
  const place = page.url();
  await new AppFrame(page).goTo("Instellingen");
  const sharing = new SharingPart(page);
  await sharing.signIn(people.anna);
  await sharing.find(tenant.siteAddress);
  await sharing.makeLists();
  await sharing.card.getByRole("button", { name: "Werkruimte in deze site zetten" }).click();
  await expect(sharing.card.getByText(/^Gelijk met SharePoint/)).toBeVisible({ timeout: 30_000 });
  expect(tenant.graph.staff().rows("Antwoorden")).toMatchObject([
    { fields: { Toelichting: "Zie de nota van 2026." } },
  ]);

  const there = await anotherBrowser(browser);
  await tenant.serve(there.context());
  await there.reload();
  const theirs = new SharingPart(there);
  await theirs.signIn(people.bert);
  await theirs.find(tenant.siteAddress);
  await theirs.card.getByRole("button", { name: "Met deze site werken" }).click();
  await expect(there.getByRole("link", { name: "Gemeente Utrecht" })).toBeVisible();
  await there.goto(place);
  await expect(new ScanPage(there).explanation(first)).toHaveValue("Zie de nota van 2026.");
  await new ScanPage(there).explanation(first).fill("Zie de nota van 2026, bladzijde 3.");
  await expect
    .poll(() => tenant.graph.staff().rows("Antwoorden")[0]?.fields["Toelichting"])
    .toBe("Zie de nota van 2026, bladzijde 3.");

  await sharing.card.getByRole("button", { name: "Nu gelijk maken" }).click();
  await page.goto(place);
  await expect(new ScanPage(page).explanation(first)).toHaveValue("Zie de nota van 2026, bladzijde 3.");
  expect(tenant.graph.problems).toEqual([]);
});
