import path from "node:path";
import { ensureDependencies } from "../../src/entries/cli/install.mjs";
import { root } from "../../src/entries/cli/root.mjs";
import { runPackage } from "../../src/entries/cli/runCommand.mjs";

process.exitCode = await runEndToEnd(process.argv.slice(2));

/**
 * The whole journey in a real browser: `npm run e2e`, or `npm run e2e -- plan` for the files with "plan" in their name.
 * `npm run e2e:all` also runs what is marked @all, for which `npm test` has no time.
 */
async function runEndToEnd(given) {
  const share = given[0] === "--all" ? "all" : "test";
  const patterns = share === "all" ? given.slice(1) : given;
  await ensureDependencies();
  const { findBrowser } = await import("../browser.mjs");
  const { ensureBuild } = await import("../../src/entries/cli/build.mjs");
  const { serveSite } = await import("../../src/entries/cli/serve.mjs");

  const executable = await findBrowser();
  console.log(`Browser: ${executable}`);
  if (!(await ensureBuild(() => console.log("Building the site…")))) return 1;
  // A free port: the tests leave alone what somebody keeps at the usual address.
  const server = await serveSite();
  try {
    return await runPackage(
      "@playwright/test/cli.js",
      ["test", "--config", path.join(root, "test/e2e/playwright.config.ts"), ...patterns],
      { env: { ...process.env, BASE_URL: server.url, BROWSER_PATH: executable, E2E_SHARE: share } },
    );
  } finally {
    await server.close();
  }
}
