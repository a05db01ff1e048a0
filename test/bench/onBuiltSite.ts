import { chromium, type Browser } from "@playwright/test";
import { ensureBuild } from "../../src/entries/cli/build.mjs";
import { serveSite } from "../../src/entries/cli/serve.mjs";
import { browserArguments, findBrowser } from "../browser.mjs";

/** Runs a measurement in a real browser on the built site, and cleans up whatever comes of it. */
export async function onBuiltSite<Result>(
  measure: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  if (!(await ensureBuild())) throw new Error("The site does not build, so there is nothing to measure.");
  const server = await serveSite();
  try {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    try {
      return await measure(browser, server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
