import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserArguments } from "../browser.mjs";

/** "test" is the share that `npm test` has time for, "all" is everything. */
const isAll = process.env["E2E_SHARE"] === "all";
const output = path.resolve(import.meta.dirname, "../../dist");

/** Started by run.mjs, which finds the browser and serves the built site. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: path.join(output, "e2e"),
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try has still failed.
  retries: 0,
  forbidOnly: true,
  // What all tests share is broken then: no need to wait for each of them.
  maxFailures: 15,
  ...(!isAll && { grepInvert: /@all/ }),
  // The whole of npm test is to stay under twenty minutes, installing and unit tests included.
  globalTimeout: (isAll ? 60 : 15) * 60_000,
  // The tests that share the two cores make each other wait; only a test that fails waits this long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: path.join(output, "e2e.json") }]],
  use: {
    baseURL: process.env["BASE_URL"] ?? "",
    locale: "nl-NL",
    // A copy of the site would answer in place of what a test puts there; offline.spec.ts is about the copy itself.
    serviceWorkers: "block",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env["BROWSER_PATH"] ?? "", args: browserArguments },
  },
});
