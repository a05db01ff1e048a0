import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** The start of the app in a browser that holds nothing yet, as that of someone else. */
export async function anotherBrowser(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env["BASE_URL"] ?? "",
    locale: "nl-NL",
    ...options,
  });
  const page = await context.newPage();
  await page.goto("/#/");
  return page;
}
