// `npm run teams`: a Teams of our own on this computer, to try the app in without a tenant.
import path from "node:path";
import { root } from "../../src/entries/cli/root.mjs";
import { aSimulatedTenant } from "./aSimulatedTenant";
import { buildForSimulation } from "./build.mjs";
import { serveTeams } from "./serveTeams";

// Fixed, because the app is built to trust this host and no other.
const port = 4290;

console.log("De app wordt klaargezet voor het nagespeelde Teams. Dat duurt even…");
await buildForSimulation(`http://localhost:${port}`);
try {
  const folder = path.join(root, "dist/teams");
  const teams = await serveTeams({ tenant: aSimulatedTenant(), folder, port });
  console.log(`
  Het nagespeelde Teams staat klaar.

  Open ${teams.url} in uw browser. Stoppen: Ctrl+C
`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(`Poort ${port} is al in gebruik. Draait het nagespeelde Teams al in een ander venster?`);
  process.exitCode = 1;
}
