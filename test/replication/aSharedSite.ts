import { MemoryReplica } from "./memoryReplica";
import { GraphClient } from "@/adapters/graph/graphClient";
import { connectSite } from "@/adapters/sharepoint/connectSite";
import { siteSetUp } from "@/adapters/sharepoint/setUpSite";
import { sharepointRemote } from "@/adapters/sharepoint/sharepointRemote";
import { siteBeacons } from "@/adapters/sharepoint/siteBeacons";
import { checkRecord } from "@/adapters/workspace-file/checkRecord";
import type { Instant, PersonId, PlainDate } from "@/domain/record";
import type { KnownSite } from "@/ports/sharing";
import type { SharedSite, SiteId } from "@/ports/sharedSite";
import type { TenantId } from "@/ports/signIn";
import type { SiteParts } from "@/usecases/replicate/siteCarrier";
import { createFakeGraph } from "../fakes/graph/createFakeGraph";
import { manualClock } from "../fakes/graph/state/clock";

const site = "root" as SiteId;
const base = "https://graph.microsoft.com/v1.0";

/** A device on which somebody works with the site. */
export interface Device {
  readonly parts: SiteParts;
  readonly replica: MemoryReplica;
  readonly client: GraphClient;
  /** What it sent, one line per request: parts of batches are not told apart. */
  readonly sent: string[];
}

/** A site of the fake Graph with the lists of the app, on a clock that stands still. */
export async function aSharedSite() {
  const clock = manualClock();
  const graph = createFakeGraph({ clock });
  const clientOf = (who: string, sent: string[]) =>
    new GraphClient({
      base,
      fetch: (request) => {
        sent.push(`${request.method} ${new URL(request.url).pathname}`);
        return graph.fetch(request);
      },
      token: async () => who,
      now: () => clock.now(),
      wait: async (milliseconds) => {
        clock.advance(milliseconds);
      },
      random: () => 0.5,
    });
  await siteSetUp(clientOf("owner", [])).carryOut(site, () => undefined);
  const appClock = {
    now: () => new Date(clock.now()).toISOString() as Instant,
    today: () => "2026-11-21" as PlainDate,
  };
  let made = 0;
  const ids = { next: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}` };
  const open = (who: string): Device => {
    const person = who as PersonId;
    const sent: string[] = [];
    const client = clientOf(who, sent);
    const replica = new MemoryReplica({ clock: appClock, ids, person });
    const known: KnownSite = {
      tenant: "tenant" as TenantId,
      person,
      site: { id: site, name: "Veiligheid", url: "https://voorbeeld.sharepoint.com" } satisfies SharedSite,
    };
    const connect: SiteParts["connect"] = async (report) => {
      const connection = await connectSite(client, site, {
        check: checkRecord,
        knownFile: async () => undefined,
        report,
      });
      const device = { key: `device-${who}`, person, name: who, clock: appClock };
      return { remote: sharepointRemote(connection), beacons: siteBeacons(connection, device) };
    };
    return { parts: { known, replica, connect }, replica, client, sent };
  };
  return { graph, clock, appClock, open };
}
