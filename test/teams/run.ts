// `npm run teams`: a Teams of our own on this computer, to try the app in without a tenant.
import { root } from "../../src/entries/cli/root.mjs";
import { aSimulatedTenant } from "./aSimulatedTenant";
import { buildForSimulation } from "./build.mjs";
import { serveTeams } from "./serveTeams";
import path from "node:path";

const port = 4290;

console.log("De app wordt klaargezet voor het nagespeelde Teams. Dat duurt even…");
const folder = path.join(root, "dist/teams");
await buildForSimulation(`http://localhost:${port}`);
const teams = await serveTeams({ tenant: aSimulatedTenant(), folder, port });
console.log(`
  Het nagespeelde Teams staat klaar.

  Open ${teams.url} in uw browser. Stoppen: Ctrl+C
`);
