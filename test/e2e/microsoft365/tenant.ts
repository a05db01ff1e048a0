import type { BrowserContext, Route } from "@playwright/test";
import { policyInPage } from "../../../src/entries/hosting/policies.mjs";
import { createFakeEntra, type FakeEntra } from "../../fakes/entra/createFakeEntra";
import { createFakeGraph, type FakeGraph } from "../../fakes/graph/createFakeGraph";
import { siteAddress } from "../../fakes/graph/sites/showSite";
import { wallClock } from "../../fakes/graph/state/clock";

const clientId = "11111111-1111-4111-8111-111111111111";
const tenant = "22222222-2222-4222-8222-222222222222";
const elsewhere = "55555555-5555-4555-8555-555555555555";
/** Headers that say something about the way of the body, which Playwright sees to itself. */
const ofTheConnection = ["content-length", "connection", "transfer-encoding"];

export const people = {
  anna: {
    id: "33333333-3333-4333-8333-333333333333",
    name: "Beleidsadviseur",
    userPrincipalName: "beleid@voorbeeldstad.nl",
  },
  bert: {
    id: "44444444-4444-4444-8444-444444444444",
    name: "Teamleider",
    userPrincipalName: "team@voorbeeldstad.nl",
  },
} as const;

/** Of another organisation, and a guest in the tenant. */
export const guest = {
  id: "66666666-6666-4666-8666-666666666666",
  name: "Procesregisseur Veilig Thuis",
  userPrincipalName: "regie@veiligthuis.voorbeeld.nl",
} as const;

/** A tenant of Microsoft 365 that browsers reach at Microsoft's own addresses. */
export interface Tenant {
  readonly graph: FakeGraph;
  readonly entra: FakeEntra;
  readonly siteAddress: string;
  /** Leads what a browser sends to Microsoft here, and says on the site how it is connected. */
  readonly serve: (context: BrowserContext) => Promise<void>;
  /** Takes the network away from a browser. Requests that a test answers itself go on without it, so they are cut here. */
  readonly disconnect: (context: BrowserContext) => Promise<void>;
  readonly reconnect: (context: BrowserContext) => Promise<void>;
}

/** `organisations` is who may sign in to the app: only its own, or that of the guest too. */
export function aTenant({ organisations = "own" }: { readonly organisations?: "own" | "both" } = {}): Tenant {
  const graph = createFakeGraph({ clock: wallClock, settings: { tenant, filesAtSharePoint: true } });
  const entra = createFakeEntra({
    clock: wallClock,
    people: [
      ...Object.values(people).map((person) => ({ ...person, homeTenant: tenant })),
      { ...guest, homeTenant: elsewhere, guestIn: [tenant] },
    ],
    domains: { "voorbeeldstad.onmicrosoft.com": tenant },
    apps: [{ clientId, redirectUris: [`${process.env["BASE_URL"] ?? ""}/aanmelden.html`] }],
    settings: { consented: ["User.Read", "Sites.Selected", "Sites.ReadWrite.All", "Sites.Manage.All"] },
  });
  for (const { id, name, userPrincipalName } of [...Object.values(people), guest]) {
    graph.addPerson({ id, displayName: name, userPrincipalName });
    graph.rootSite().roles[id] = "owner";
  }
  const offline = new Set<BrowserContext>();
  const answerGraph = async (route: Route) => {
    if (offline.has(route.request().frame().page().context())) return route.abort("internetdisconnected");
    const request = route.request();
    const body = request.postDataBuffer();
    const response = await graph
      .fetch(request.url(), {
        method: request.method(),
        headers: await request.allHeaders().then(withoutPseudo),
        ...(body ? { body: new Uint8Array(body) } : {}),
      })
      .catch(() => null);
    if (!response) return route.abort("connectionfailed");
    return route.fulfill({
      status: response.status,
      headers: kept(Object.fromEntries(response.headers)),
      body: Buffer.from(await response.arrayBuffer()),
    });
  };
  const answerEntra = async (route: Route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const { status, headers, text } = entra.handle({
      method: request.method(),
      path: pathname,
      query: searchParams,
      form: new URLSearchParams(request.postData() ?? ""),
      headers: withoutPseudo(await request.allHeaders()),
    });
    const { location } = headers;
    // Playwright cannot answer with a redirect; a page that goes on by itself comes to the same.
    if (status === 302 && location !== undefined) {
      const next = JSON.stringify(location).replaceAll("<", "\\u003c");
      return route.fulfill({ contentType: "text/html", body: `<script>location.replace(${next})</script>` });
    }
    return route.fulfill({ status, headers: kept(headers), body: text });
  };
  return {
    graph,
    entra,
    siteAddress: siteAddress(graph.rootSite()),
    disconnect: async (context) => {
      offline.add(context);
      await context.setOffline(true);
    },
    reconnect: async (context) => {
      offline.delete(context);
      await context.setOffline(false);
    },
    serve: async (context) => {
      await context.route(/\/(?:index\.html)?(?:#.*)?$/, builtForTheTenant);
      await context.route("https://graph.microsoft.com/**", answerGraph);
      await context.route(/^https:\/\/voorbeeldstad(-my)?\.sharepoint\.com\/_download\//, answerGraph);
      await context.route("https://login.microsoftonline.com/**", answerEntra);
      await context.route("**/koppeling.json", (route) =>
        route.fulfill({
          json: {
            clientId,
            bereik: "alle-sites",
            tenants: organisations === "own" ? [tenant] : [tenant, elsewhere],
          },
        }),
      );
    },
  };
}

/** As `npm run package -- --sharepoint-host` makes the page: it may download files from the SharePoint of the tenant. */
async function builtForTheTenant(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const [usual, own] = [{}, { sharePointHost: "voorbeeldstad.sharepoint.com" }].map((site) =>
    policyInPage("index.html", site),
  );
  await route.fulfill({ response, body: html.replace(usual ?? "", own ?? "") });
}

function withoutPseudo(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":")));
}

function kept(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name)));
}
