import { type FakeClock, manualClock } from "../graph/state/clock";
import { authorize } from "./authorize";
import { instanceDiscovery, openIdConfiguration } from "./discovery";
import { type EntraAnswer, type EntraRequest, json, page, redirect } from "./entraMessage";
import type { EntraApp, EntraPerson, EntraSettings, EntraWorld } from "./entraWorld";
import { publicKeys, tokenAnswer } from "./tokens";
import { token } from "./tokenEndpoint";

export interface FakeEntraOptions {
  readonly people: readonly EntraPerson[];
  readonly apps: readonly EntraApp[];
  /** See `EntraWorld`. */
  readonly domains?: Readonly<Record<string, string>>;
  readonly settings?: Partial<EntraSettings>;
  readonly clock?: FakeClock;
  readonly publicUrl?: string;
  readonly seed?: number;
}

export interface FakeEntra {
  handle(request: EntraRequest): EntraAnswer;
  readonly settings: EntraSettings;
  readonly world: EntraWorld;
  /** What a person would have after signing in: for tests that do not sign in themselves. */
  accessTokenFor(personId: string, scopes: readonly string[]): string;
}

const entraDefaults: EntraSettings = {
  consented: ["User.Read", "Sites.ReadWrite.All", "https://graph.microsoft.com/User.Read"],
  claimsNeedInteraction: true,
  accessTokenSeconds: 3600,
  refreshTokenSeconds: 86_400,
};

/** Microsoft Entra ID as far as MSAL in a single-page app talks to it. */
export function createFakeEntra(options: FakeEntraOptions): FakeEntra {
  const {
    people,
    apps,
    domains = {},
    clock = manualClock(),
    publicUrl = "https://login.microsoftonline.com",
    seed = 1,
  } = options;
  const world: EntraWorld = {
    clock,
    seed: { value: seed },
    publicUrl,
    tenants: [...new Set(people.flatMap(({ homeTenant, guestIn = [] }) => [homeTenant, ...guestIn]))],
    domains,
    people,
    apps,
    settings: { ...entraDefaults, ...options.settings },
    codes: new Map(),
    refreshTokens: new Map(),
    agreed: new Set(),
  };
  return {
    handle: (request) => handle(world, request),
    settings: world.settings,
    world,
    accessTokenFor: (personId, scopes) => accessTokenFor(world, personId, scopes),
  };
}

function handle(world: EntraWorld, request: EntraRequest): EntraAnswer {
  if (request.method === "OPTIONS") return preflight(request);
  const [, given = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
  // https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri
  const authority = world.domains[given] ?? given;
  const known = ["common", "organizations", ...world.tenants];
  if (!known.includes(authority)) {
    const message = `AADSTS90002: Tenant '${authority}' not found.`;
    return json(400, { error: "invalid_tenant", error_description: message });
  }
  switch (`${request.method} ${rest}`) {
    case "GET discovery/instance":
      return json(200, instanceDiscovery(world));
    case "GET v2.0/.well-known/openid-configuration":
      return json(200, openIdConfiguration(world, authority));
    case "GET discovery/v2.0/keys":
      return json(200, publicKeys());
    case "GET oauth2/v2.0/authorize":
      return authorize(world, request, authority);
    case "POST oauth2/v2.0/token":
      return token(world, request);
    case "GET oauth2/v2.0/logout":
      return logout(request);
    default:
      return page(501, "Niet in de nagebouwde Entra", `<p>${request.method} ${request.path}</p>`);
  }
}

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#send-a-sign-out-request */
function logout({ query }: EntraRequest): EntraAnswer {
  const forget = { "set-cookie": "ESTSAUTH=; Path=/; Max-Age=0; HttpOnly; SameSite=None; Secure" };
  const state = query.get("state");
  const address = query.get("post_logout_redirect_uri");
  if (address !== null)
    return redirect(state === null ? address : `${address}?state=${encodeURIComponent(state)}`, forget);
  const signedOut = page(200, "U bent afgemeld", "");
  return { ...signedOut, headers: { ...signedOut.headers, ...forget } };
}

function preflight({ headers }: EntraRequest): EntraAnswer {
  return {
    status: 200,
    text: "",
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST, OPTIONS",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    },
  };
}

function accessTokenFor(world: EntraWorld, personId: string, scopes: readonly string[]): string {
  const person = world.people.find(({ id }) => id === personId);
  if (person === undefined) throw new Error(`The fake Entra knows no ${personId}.`);
  const [app] = world.apps;
  const grant = { redirectUri: "", challenge: "", nonce: "", claims: "", until: Infinity };
  const answer = tokenAnswer(world, {
    ...grant,
    person,
    tenant: person.homeTenant,
    clientId: app?.clientId ?? "",
    scopes,
  });
  return answer.access_token as string;
}
