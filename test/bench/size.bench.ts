import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import { microsoftLibraries } from "../microsoftLibraries";
import { figureBelow, type Figure } from "./figure";
import { onBuiltSite } from "./onBuiltSite";

const limitInKiB = 240;
/** React, react-dom and the same twenty Fluent components in one file, as tried before the app was built. */
const peer = "React with 20 Fluent components: 191.6 KiB";

/** All JavaScript that a browser really fetches when somebody opens the app for the first time, as gzip. */
export async function benchSize(): Promise<readonly Figure[]> {
  const scripts = await onBuiltSite(loadedScripts);
  if (scripts.length === 0) throw new Error("The page loaded no JavaScript at all.");
  const all = scripts.map((script) => script.toString("utf8")).join("\n");
  // Local mode has no use for them.
  const found = Object.entries(microsoftLibraries).flatMap(([name, trace]) =>
    trace.test(all) ? [name] : [],
  );
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  return [
    figureBelow(limitInKiB, {
      group: "size",
      name: `JavaScript of the first open, gzip (${scripts.length} files)`,
      value: bytes / 1024,
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
  ];
}

async function loadedScripts(browser: Browser, address: string): Promise<readonly Buffer[]> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") responses.push(response);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByRole("main").waitFor();
  return Promise.all(responses.map((response) => response.body()));
}
