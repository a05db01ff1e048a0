// Tries on a real site whether SharePoint does what the fake Graph does, and prints a table.
// `npm run conformance -- --base https://graph.microsoft.com/v1.0 --token TOKEN --site SITE-ID`
import { parseArgs } from "node:util";
import { talkTo } from "./talk";
import { tableOf, tryAll } from "./tryAll";

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "https://graph.microsoft.com/v1.0" },
    token: { type: "string", default: "" },
    site: { type: "string", default: "" },
  },
});

process.exitCode = await run();

async function run(): Promise<number> {
  const { base, token, site } = values;
  if (token === "" || site === "") {
    console.error("Gebruik: npm run conformance -- --base URL --token TOKEN --site SITE-ID");
    return 2;
  }
  const tried = await tryAll(talkTo(base, token), site, `Proef ${new Date().toISOString().slice(0, 19)}`);
  console.log(tableOf(tried));
  return tried.every(({ isAsExpected }) => isAsExpected) ? 0 : 1;
}
