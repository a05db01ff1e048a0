import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { GraphClient } from "@/adapters/graph/graphClient";
import type { SiteId } from "@/ports/sharedSite";
import { people, type SimulatedTenant } from "../../teams/aSimulatedTenant";

/** Makes the lists of the app in the site of the team through the app's own code, for tests that are not about that. */
export async function makeLists({ graph }: SimulatedTenant): Promise<void> {
  const client = new GraphClient({
    base: "https://graph.microsoft.com/v1.0",
    fetch: (request) => graph.fetch(request),
    token: () => Promise.resolve(people.adviser.id),
    now: () => Date.now(),
    wait: () => Promise.resolve(),
    random: () => 0.5,
  });
  await siteSetUp(client).carryOut("root" as SiteId, () => undefined);
}
