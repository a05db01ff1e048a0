import { expect, test, type Page } from "@playwright/test";
import { aTenant, people, type Tenant } from "./microsoft365/tenant";
import { AppFrame } from "./pages/AppFrame";
import { openRoute } from "./pages/openRoute";
import { readFramework } from "./pages/readFramework";
import { SessionPage } from "./pages/SessionPage";
import { carryNow, expectSent, join, moveToSite } from "./pages/workTogether";

const [first = "", second = ""] = readFramework().flatMap(({ standards }) =>
  standards.flatMap((standard) => standard.aspects.map(({ text }) => text)),
);
/** How often somebody wrote in their OneDrive. */
const written = ({ graph }: Tenant) => graph.log.filter(({ method }) => method === "PUT").length;
const want = (page: Page) => page.getByRole("switch", { name: "Ook op mijn andere toestellen" });

test("[OV30] who prepares on two devices has it all on both, as one person, and nobody finds it in the lists", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const tenant = aTenant();
  await tenant.serve(context);
  const route = await openRoute(page);
  await route.startScan();
  await moveToSite(page, tenant);
  await new AppFrame(page).goTo("Routekaart");
  const laptop = new SessionPage(page);
  await laptop.start();
  await laptop.sit({ name: "Beleidsadviseur", perspective: "gemeente" });
  await laptop.prepare(first, "Grotendeels");

  await test.step("with leave of the user it goes to their own OneDrive", async () => {
    const asking = page.waitForEvent("popup");
    await want(page).click();
    const entra = await asking;
    await entra.getByRole("link", { name: /^Beleidsadviseur/ }).click();
    await entra.getByRole("link", { name: "Accepteren" }).click();
    await expect(want(page)).toBeChecked();
    await expect(page.getByText(/^Bijgewerkt om /)).toBeVisible();
  });

  await expectSent(tenant);
  const phonePage = await join(browser, tenant, people.anna);
  await phonePage.goto(page.url());
  const phone = new SessionPage(phonePage);
  await test.step("the other device goes on in the same seat, with what was prepared", async () => {
    await phone.seat.getByRole("button", { name: "Verder als Beleidsadviseur" }).click();
    await expect(phone.prepared(first, "Grotendeels")).not.toBeChecked();
    const fold = phone.stage.locator("details").nth(2);
    await fold.locator("summary").click();
    await want(phonePage).click();
    await expect(phone.prepared(first, "Grotendeels")).toBeChecked();
    // What one looks at stays as it is when something comes in.
    await expect(fold).toHaveAttribute("open");
    await expect(want(phonePage)).toBeFocused();
    const before = written(tenant);
    await phone.prepare(second, "Nog niet");
    await expect.poll(() => written(tenant)).toBe(before + 1);
  });

  await test.step("and back, without the lists knowing anything", async () => {
    await carryNow(page);
    await expect(laptop.prepared(second, "Nog niet")).toBeChecked();
    await expect(laptop.prepared(first, "Grotendeels")).toBeChecked();
    expect(JSON.stringify(tenant.graph.staff().rows("Deelnemers"))).not.toMatch(/largely|notYet/);
  });

  await test.step("what is thrown away on the one is gone on the other", async () => {
    const forget = page.getByRole("button", { name: "Mijn voorbereiding en notities wissen" });
    await forget.click();
    await expect(laptop.own.getByText(/in uw OneDrive en op uw andere toestellen/)).toBeFocused();
    await page.getByRole("button", { name: "Wissen", exact: true }).click();
    await expect(laptop.own).toContainText("Uw voorbereiding en notities zijn gewist.");
    await expect(forget).toBeFocused();
    await expect(laptop.prepared(first, "Grotendeels")).not.toBeChecked();
    await phonePage.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(phone.prepared(first, "Grotendeels")).not.toBeChecked();
    await expect(phone.prepared(second, "Nog niet")).not.toBeChecked();
    expect(tenant.graph.problems).toEqual([]);
  });
});
