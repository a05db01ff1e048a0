import path from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { people, tenantId, type PersonKey, type SimulatedTenant } from "./aSimulatedTenant";
import { hostSignIn } from "./hostSignIn";
import { bodyOf, listen, type RunningServer } from "./servers";
import { serveSiteFor } from "./serveSiteFor";

interface TeamsOptions {
  readonly tenant: SimulatedTenant;
  /** Where the site was built. */
  readonly folder: string;
  readonly port?: number;
  /** The address at which the browser sees the host. Without one it is that of this server, which no real header allows. */
  readonly seenAt?: string;
}

export interface RunningTeams {
  /** Of the page that plays the host. */
  readonly url: string;
  /** Where each person sees the app: one browser then keeps their work apart. */
  readonly origins: Readonly<Record<PersonKey, string>>;
  close(): Promise<void>;
}

const hostFolder = path.join(import.meta.dirname, "host");
const keys = Object.keys(people) as PersonKey[];

/** Serves a page that plays Teams, and the app to each of its people at an origin of their own. */
export async function serveTeams(options: TeamsOptions): Promise<RunningTeams> {
  const { tenant, folder, seenAt } = options;
  const offline = new Set<string>();
  const origins: Partial<Record<PersonKey, string>> = {};
  const host = await listen(serveHost(tenant, origins, offline), options.port);
  const sites: RunningServer[] = [];
  for (const key of keys) {
    const site = await listen(
      serveSiteFor({
        folder,
        graph: tenant.graph,
        isOffline: () => offline.has(people[key].id),
        extraAncestor: seenAt === undefined ? host.origin : null,
      }),
    );
    origins[key] = site.origin;
    sites.push(site);
  }
  return {
    url: host.origin,
    origins: origins as Readonly<Record<PersonKey, string>>,
    close: async () => {
      await Promise.all([host, ...sites].map((server) => server.close()));
    },
  };
}

function serveHost(
  tenant: SimulatedTenant,
  origins: Partial<Record<PersonKey, string>>,
  offline: Set<string>,
) {
  const files = sirv(hostFolder, { dev: true });
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const answer = (value: object) =>
      outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
    switch (incoming.url ?? "/") {
      case "/world":
        answer({
          tenant: tenantId,
          site: tenant.siteAddress,
          people: keys.map((key) => ({ key, ...people[key], origin: origins[key] })),
        });
        return;
      case "/sign-in": {
        const { person, request } = (await jsonOf(incoming)) as { person: string; request: string };
        if (offline.has(person)) incoming.socket.destroy();
        else answer(hostSignIn(tenant, person, JSON.parse(request) as Parameters<typeof hostSignIn>[2]));
        return;
      }
      case "/network": {
        const { person, isOff } = (await jsonOf(incoming)) as { person: string; isOff: boolean };
        if (isOff) offline.add(person);
        else offline.delete(person);
        answer({});
        return;
      }
      default:
        files(incoming, outgoing, () => {
          outgoing.writeHead(404).end();
        });
    }
  };
}

async function jsonOf(incoming: IncomingMessage): Promise<unknown> {
  return JSON.parse((await bodyOf(incoming)).toString());
}
