import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "@playwright/test";
import { WordPanePage } from "../e2e/pages/WordPanePage";
import { handFilled } from "../fixtures/handFilled";
import { microsoftLibraries } from "../microsoftLibraries";
import { figureBelow, type Figure } from "./figure";
import { onBuiltSite } from "./onBuiltSite";

const limitInKiB = 240;
const wordLimitInKiB = 60;
/** React, react-dom and the same twenty Fluent components in one file, as tried before the app was built. */
const peer = "React with 20 Fluent components: 191.6 KiB";

/** All JavaScript that a browser really fetches when somebody opens the app for the first time, as gzip. */
export async function benchSize(): Promise<readonly Figure[]> {
  const scripts = await onBuiltSite(scriptsInTab);
  if (scripts.length === 0) throw new Error("The page loaded no JavaScript at all.");
  const all = scripts.map(({ content }) => content.toString("utf8")).join("\n");
  // Local mode has no use for them.
  const found = Object.entries(microsoftLibraries).flatMap(([name, trace]) =>
    trace.test(all) ? [name] : [],
  );
  const ofTab = inKiB(scripts);
  return [
    figureBelow(limitInKiB, {
      group: "size",
      name: `JavaScript of the first open, gzip (${scripts.length} files)`,
      value: ofTab,
      unit: "KiB",
      peer,
    }),
    figureBelow(0, {
      group: "size",
      name: "libraries of Microsoft 365 in it",
      value: found.length,
      unit: "libraries",
      peer: found.join(", ") || "none found",
    }),
    await benchWordSize(ofTab, scripts),
  ];
}

/** What Word's page fetches that a browser does not have yet when the app was open in it; Office.js comes from Microsoft. */
async function benchWordSize(tabInKiB: number, ofTab: readonly Script[]): Promise<Figure> {
  const known = new Set(ofTab.map(({ name }) => name));
  const added = (await onBuiltSite(scriptsInWord)).filter(({ name }) => !known.has(name));
  return figureBelow(wordLimitInKiB, {
    group: "size",
    name: `JavaScript of the pane in Word on top of that of the tab, gzip (${added.length} files)`,
    value: inKiB(added),
    unit: "KiB",
    peer: `first open of the tab: ${tabInKiB.toFixed(1)} KiB`,
  });
}

interface Script {
  readonly name: string;
  readonly content: Buffer;
}

function inKiB(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { content }) => sum + gzipSync(content, { level: 9 }).length, 0) / 1024;
}

async function scriptsInTab(browser: Browser, address: string): Promise<readonly Script[]> {
  const page = await browser.newPage();
  return scriptsDuring(page, address, async () => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("main").waitFor();
  });
}

async function scriptsInWord(browser: Browser, address: string): Promise<readonly Script[]> {
  const page = await browser.newPage({ baseURL: address });
  return scriptsDuring(page, address, async () => {
    await WordPanePage.open(page, handFilled([]));
    await page.getByRole("main").waitFor();
  });
}

async function scriptsDuring(
  page: Page,
  address: string,
  act: () => Promise<void>,
): Promise<readonly Script[]> {
  const responses: Response[] = [];
  page.on("response", (response) => {
    const isOurs = new URL(response.url()).origin === new URL(address).origin;
    if (isOurs && response.request().resourceType() === "script") responses.push(response);
  });
  await act();
  return Promise.all(
    responses.map(async (response) => ({
      name: new URL(response.url()).pathname,
      content: await response.body(),
    })),
  );
}
