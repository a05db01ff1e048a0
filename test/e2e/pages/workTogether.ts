import { expect, type Browser, type Page } from "@playwright/test";
import { people, type Tenant } from "../microsoft365/tenant";
import { anotherBrowser } from "./anotherBrowser";
import { AppFrame } from "./AppFrame";
import { SharingPart } from "./SharingPart";

/** Puts the open workspace in the site of a tenant, as Anna. */
export async function moveToSite(page: Page, tenant: Tenant): Promise<void> {
  await new AppFrame(page).goTo("Instellingen");
  const sharing = new SharingPart(page);
  await sharing.signIn(people.anna);
  await sharing.find(tenant.siteAddress);
  await sharing.makeLists();
  await sharing.card.getByRole("button", { name: "Werkruimte in deze site zetten" }).click();
  await expect(sharing.card.getByText(/^Gelijk met SharePoint/)).toBeVisible({ timeout: 30_000 });
}

/** The browser of Bert, who works with the same site. */
export function joinAsBert(browser: Browser, tenant: Tenant): Promise<Page> {
  return join(browser, tenant, people.bert);
}

/** Another browser, in which somebody works with the same site. */
export async function join(
  browser: Browser,
  tenant: Tenant,
  person: { readonly name: string },
): Promise<Page> {
  const there = await anotherBrowser(browser);
  await tenant.serve(there.context());
  await there.reload();
  const sharing = new SharingPart(there);
  await sharing.signIn(person);
  await sharing.find(tenant.siteAddress);
  await sharing.card.getByRole("button", { name: "Met deze site werken" }).click();
  await expect(there.getByRole("link", { name: "Gemeente Utrecht" })).toBeVisible();
  return there;
}

/** Makes everything equal now, in stead of at its own time, and comes back to where one was. */
export async function carryNow(page: Page): Promise<void> {
  const place = page.url();
  await new AppFrame(page).goTo("Instellingen");
  await new SharingPart(page).card.getByRole("button", { name: "Nu gelijk maken" }).click();
  await page.goto(place);
}

/**
 * Waits until what was typed has gone to the site: nothing was written there for a while. What the app says of it is no sign,
 * for that was true before the last letter too.
 */
export async function expectSent(tenant: Tenant): Promise<void> {
  const written = () =>
    tenant.graph.log.filter(({ method }) => method === "PATCH" || method === "POST").length;
  let before = -1;
  const isQuiet = () => {
    const now = written();
    const wasSo = now === before;
    before = now;
    return wasSo;
  };
  await expect.poll(isQuiet, { intervals: [4_000], timeout: 60_000 }).toBe(true);
}
