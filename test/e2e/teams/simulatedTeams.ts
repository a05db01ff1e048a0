import type { BrowserContext, Page, Route } from "@playwright/test";
import { aSimulatedTenant, type PersonKey, type SimulatedTenant } from "../../teams/aSimulatedTenant";
import { serveTeams } from "../../teams/serveTeams";
import { siteFolder } from "../pages/builtSite";
import { answerFrom } from "./answerFrom";
import { TeamsPerson } from "./TeamsPerson";

/** Where the simulated Teams seems to be: the built site may stand in a frame of Microsoft only, and TeamsJS trusts no other. */
const seenAt = "https://teams.microsoft.com";

export interface SimulatedTeams {
  readonly tenant: SimulatedTenant;
  /** What the app asked of others than Microsoft 365 and itself. */
  readonly elsewhere: readonly string[];
  /** Where each person sees the app. */
  readonly origins: Readonly<Record<PersonKey, string>>;
  person(key: PersonKey): TeamsPerson;
  close(): Promise<void>;
}

/** Opens the simulated Teams with the built site, under the headers that its host is to send. */
export async function openTeams(page: Page): Promise<SimulatedTeams> {
  const tenant = aSimulatedTenant();
  const teams = await serveTeams({ tenant, folder: siteFolder, seenAt });
  const context = page.context();
  await allowLoopback(context);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const asker = originOf(request.frame().url());
    const { origin, href, protocol } = new URL(request.url());
    const known = [asker, "https://graph.microsoft.com"];
    const wasSent = request.failure()?.errorText !== "csp";
    const isOfApp = Object.values(teams.origins).some((each) => each === asker);
    if (isOfApp && protocol.startsWith("http") && !known.includes(origin) && wasSent) elsewhere.push(href);
  });
  await context.route(`${seenAt}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${teams.url}${pathname}` }) });
  });
  await context.route("https://graph.microsoft.com/**", (route) => answerGraph(tenant, route));
  await page.goto(seenAt);
  return {
    tenant,
    elsewhere,
    origins: teams.origins,
    person: (key) => new TeamsPerson(page, key),
    close: () => teams.close(),
  };
}

/** A page of the internet may show one of this computer only when the user lets it; a real host has no such frames. */
async function allowLoopback(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["local-network-access"], { origin: seenAt });
}

/** The simulated host knows whose connection is broken: whoever cannot reach the site cannot reach Graph. */
async function answerGraph(tenant: SimulatedTenant, route: Route): Promise<void> {
  const { origin } = new URL(route.request().frame().url());
  const isReachable = await fetch(`${origin}/koppeling.json`).then(
    () => true,
    () => false,
  );
  if (isReachable) await answerFrom(tenant.graph, route);
  else await route.abort("internetdisconnected");
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "";
}
