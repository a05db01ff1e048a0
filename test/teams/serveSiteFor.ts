import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { staticWebAppConfig } from "../../src/entries/hosting/staticWebApp.mjs";
import type { FakeGraph } from "../fakes/graph/createFakeGraph";
import { readStaticWebApp } from "../hosting/hostHeaders";
import { clientId, tenantId } from "./aSimulatedTenant";
import { bodyOf } from "./servers";

interface SiteOptions {
  /** Where the site was built. */
  readonly folder: string;
  readonly graph: FakeGraph;
  readonly isOffline: () => boolean;
  /** A host that is none of Microsoft's; null under the real headers. */
  readonly extraAncestor: string | null;
}

/** The built site as one person sees it, with the headers of its host, and Graph at the same origin for who asks there. */
export function serveSiteFor({ folder, graph, isOffline, extraAncestor }: SiteOptions) {
  const headersOf = readStaticWebApp(staticWebAppConfig({}));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const file = pathname === "" ? "/" : pathname;
      for (const [name, value] of Object.entries(headersOf(file))) {
        response.setHeader(
          name,
          extraAncestor === null
            ? value
            : value.replace(/frame-ancestors .*/, `frame-ancestors ${extraAncestor}`),
        );
      }
    },
  });
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (isOffline()) {
      incoming.socket.destroy();
      return;
    }
    const { pathname } = new URL(incoming.url ?? "/", "http://localhost");
    if (pathname.startsWith("/v1.0/")) await answerGraph(graph, incoming, outgoing);
    else if (pathname === "/koppeling.json") {
      outgoing
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ clientId, bereik: "alle-sites", tenants: [tenantId] }));
    } else
      files(incoming, outgoing, () => {
        outgoing.writeHead(404).end();
      });
  };
}

async function answerGraph(
  graph: FakeGraph,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = "GET", headers, url = "/" } = incoming;
  const body = await bodyOf(incoming);
  const response = await graph
    .fetch(`http://${headers.host ?? "localhost"}${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as [string, string]] : [],
      ),
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    })
    .catch(() => null);
  if (!response) {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
