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
import { manualClock, type ManualClock } from "../fakes/graph/state/clock";
import type { ManualTime } from "./manualTime";

const site = "root" as SiteId;
const owner = "owner";
const base = "https://graph.microsoft.com/v1.0";

/** A device on which somebody works with the site. */
export interface Device {
  readonly parts: SiteParts;
  readonly replica: MemoryReplica;
  readonly client: GraphClient;
  /** What it sent, one line per request: parts of batches are not told apart. */
  readonly sent: string[];
}

/** How a site is reached that is as far away as a real one. */
interface Distance {
  readonly time: ManualTime;
  /** In milliseconds, there and back. */
  readonly latency: number;
  /** Whether what somebody sends gets there. */
  readonly isOnline: (who: string) => boolean;
  /** Hears the text of every request and answer. */
  readonly overhear?: (text: string) => void;
}

/** A site of the fake Graph with the lists of the app, on a clock that stands still, or far away. */
export async function aSharedSite(distance?: Distance) {
  const clock = distance ? clockOf(distance.time) : manualClock();
  const graph = createFakeGraph({ clock });
  const clientOf = (who: string, sent: string[]) =>
    new GraphClient({
      base,
      fetch: (request) => {
        sent.push(`${request.method} ${new URL(request.url).pathname}`);
        return distance && who !== owner
          ? fromAfar(distance, who, () => overheard(distance, request, (asked) => graph.fetch(asked)))
          : graph.fetch(request);
      },
      token: async () => who,
      now: () => clock.now(),
      wait: async (milliseconds) => {
        if (distance) await distance.time.sleep(milliseconds).done;
        else clock.advance(milliseconds);
      },
      random: () => 0.5,
    });
  await siteSetUp(clientOf(owner, [])).carryOut(site, () => undefined);
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

function clockOf(time: ManualTime): ManualClock {
  return {
    now: () => time.now,
    advance: () => {
      throw new Error("Time is of all: let it pass.");
    },
  };
}

async function overheard(
  { overhear }: Distance,
  request: Request,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (!overhear) return fetch(request);
  overhear(request.url);
  overhear(await request.clone().text());
  const response = await fetch(request);
  overhear(await response.clone().text());
  return response;
}

async function fromAfar(
  { time, latency, isOnline }: Distance,
  who: string,
  fetch: () => Promise<Response>,
): Promise<Response> {
  await time.sleep(latency / 2).done;
  if (!isOnline(who)) throw new TypeError("fetch failed");
  const response = await time.holdFor(fetch());
  await time.sleep(latency / 2).done;
  if (!isOnline(who)) throw new TypeError("fetch failed");
  return response;
}
