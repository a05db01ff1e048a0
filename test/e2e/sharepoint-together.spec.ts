import { expect, test, type Page } from "@playwright/test";
import { aTenant } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { accessibilityProblems } from "./pages/accessibilityProblems";
import { openScan } from "./pages/openScan";
import { readFramework } from "./pages/readFramework";
import { ScanPage } from "./pages/ScanPage";
import { carryNow, expectSent, joinAsBert, moveToSite } from "./pages/workTogether";

const [cluster] = readFramework();
const [first = "", second = ""] = cluster?.standards[0]?.aspects.map(({ text }) => text) ?? [];
const stateOf = (page: Page) => new AppFrame(page).saving;
const shared = { timeout: 30_000 };

test(
  "[SY1] one who is offline sees that work waits, and back online both have everything",
  { tag: "@all" },
  async ({ page, context, browser }) => {
    test.setTimeout(120_000);
    const tenant = aTenant();
    await tenant.serve(context);
    const scan = await openScan(page);
    await scan.explain(first, "Samen begonnen.");
    await expect(stateOf(page)).toHaveText("Bewaard op dit apparaat");
    const place = page.url();
    await moveToSite(page, tenant);
    await expect(stateOf(page)).toHaveText("Bewaard in SharePoint", shared);
    const there = await joinAsBert(browser, tenant);
    await there.goto(place);
    await page.goto(place);
    await expect(new ScanPage(there).explainButton(second)).toBeVisible();
    await expect(scan.explanation(first)).toBeVisible();

    await tenant.disconnect(there.context());
    await new ScanPage(there).explain(second, "Zonder verbinding getypt.");
    await expect(stateOf(there)).toHaveText(/^Wacht op verbinding \([12]\)$/, shared);
    await scan.explanation(first).fill("Hier ging het werk door.");
    await expectSent(tenant);

    await tenant.reconnect(there.context());
    await expect(stateOf(there)).toHaveText("Bewaard in SharePoint", shared);
    await expect(new ScanPage(there).explanation(first)).toHaveValue("Hier ging het werk door.");
    await carryNow(page);
    await expect(scan.explanation(second)).toHaveValue("Zonder verbinding getypt.");
    expect(tenant.graph.problems).toEqual([]);
  },
);

test("[SY3] of what two wrote in one field both texts stay, until one of them chooses, and may choose again", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const tenant = aTenant();
  await tenant.serve(context);
  const scan = await openScan(page);
  await scan.explain(first, "Samen begonnen.");
  const place = page.url();
  await moveToSite(page, tenant);
  const there = await joinAsBert(browser, tenant);
  await there.goto(place);
  await expect(new ScanPage(there).explanation(first)).toBeVisible();
  await page.goto(place);
  await tenant.disconnect(there.context());
  await new ScanPage(there).explanation(first).fill("Dit schreef Bert.");
  await expect(stateOf(there)).toHaveText("Wacht op verbinding (1)", shared);
  await scan.explanation(first).fill("Dit schreef Anna.");
  await expectSent(tenant);
  await tenant.reconnect(there.context());

  await there.getByRole("banner").getByRole("link", { name: "1 dubbele wijziging" }).click();
  await expect(there.getByRole("heading", { level: 1 })).toHaveText("Dubbele wijzigingen");
  const card = there.getByRole("region", { name: `${first.replace(/\.$/, "")}: toelichting` });
  await expect(card).toContainText("Dit schreef Bert.");
  await expect(card).toContainText("Dit schreef Anna.");
  await expect(card).toContainText("Door uzelf");
  await expectRoomForAll(there);
  await card.getByRole("button", { name: "Deze houden: Dit schreef Bert." }).click();
  await expect(there.getByText("Er zijn geen dubbele wijzigingen meer.")).toBeVisible();
  await there.getByText("1 keer al gekozen").click();
  await card.getByRole("button", { name: "Deze houden: Dit schreef Anna." }).click();
  await expect(card.getByRole("status")).toContainText("Gekozen.");
  await expect(stateOf(there)).toHaveText("Bewaard in SharePoint", shared);
  expect(tenant.graph.staff().rows("Antwoorden")).toMatchObject([
    { fields: { Toelichting: "Dit schreef Anna." } },
  ]);
  expect(tenant.graph.problems).toEqual([]);
});

/** Nothing in the way of anyone, also when narrow. */
async function expectRoomForAll(page: Page): Promise<void> {
  const usual = page.viewportSize();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  if (usual) await page.setViewportSize(usual);
}
