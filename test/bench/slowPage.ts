import type { Browser, Page } from "@playwright/test";

/** As slow beside this machine as a cheap laptop. */
export const slowDown = 4;

/** A page of a browser that knows nothing yet, on a processor that is so many times slower. */
export async function slowPage(browser: Browser): Promise<Page> {
  const page = await newPage(browser);
  await slowedDown(page, slowDown);
  return page;
}

export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL" });
  // tsx marks functions with a helper of that name, which does not come along into the page.
  await context.addInitScript("globalThis.__name = (made) => made");
  return context.newPage();
}

export async function slowedDown(page: Page, rate: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}
