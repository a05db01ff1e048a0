import { createHash, createPublicKey, createVerify, type JsonWebKey } from "node:crypto";
import { createFakeGraph } from "../graph/createFakeGraph";
import { manualClock } from "../graph/state/clock";
import { createFakeEntra, type FakeEntra } from "./createFakeEntra";
import { type RunningEntra, serveFakeEntra } from "./httpServer";

const home = "11111111-0000-4000-8000-000000000001";
const elsewhere = "11111111-0000-4000-8000-000000000002";
const clientId = "22222222-0000-4000-8000-000000000001";
const redirectUri = "https://wav.test/redirect.html";
const verifier = "a-verifier-that-is-long-enough-for-rfc-7636-43-chars";
const people = [
  { id: "anna", name: "Anna de Boer", userPrincipalName: "anna@voorbeeldstad.nl", homeTenant: home },
  { id: "gust", name: "Gust Gast", userPrincipalName: "gust@elders.nl", homeTenant: elsewhere },
];
const clock = manualClock();
let entra: FakeEntra;
let server: RunningEntra;

beforeEach(async () => {
  entra = createFakeEntra({ people, apps: [{ clientId, redirectUris: [redirectUri] }], clock });
  server = await serveFakeEntra(entra);
});
afterEach(() => server.close());

function authorize(
  options: Record<string, string> = {},
  headers: Record<string, string> = {},
  authority = home,
) {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid profile offline_access User.Read",
    state: "s1",
    nonce: "n1",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...options,
  });
  return fetch(`${server.url}/${authority}/oauth2/v2.0/authorize?${query}`, { redirect: "manual", headers });
}

async function post(
  form: Record<string, string>,
  headers: Record<string, string> = { origin: "https://wav.test" },
) {
  const body = new URLSearchParams({ client_id: clientId, ...form });
  const response = await fetch(`${server.url}/${home}/oauth2/v2.0/token`, { method: "POST", body, headers });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const redeem = (code: string, codeVerifier = verifier) =>
  post({ grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: codeVerifier });

function fragmentOf(response: Response): URLSearchParams {
  return new URLSearchParams(new URL(response.headers.get("location") ?? "").hash.slice(1));
}

function claimsOf(token: string | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString()) as Record<
    string,
    unknown
  >;
}

async function codeFor(person: string, options: Record<string, string> = {}): Promise<string> {
  return fragmentOf(await authorize({ person, ...options })).get("code") ?? "";
}

test("discovery leads to the endpoints, and the keys there verify the tokens", async () => {
  const configuration = await fetch(`${server.url}/${home}/v2.0/.well-known/openid-configuration`);
  const { issuer, token_endpoint } = (await configuration.json()) as Record<string, string>;
  const instance = await fetch(`${server.url}/common/discovery/instance?api-version=1.1`);
  const keys = (await (await fetch(`${server.url}/${home}/discovery/v2.0/keys`)).json()) as {
    keys: JsonWebKey[];
  };
  const { body } = await redeem(await codeFor("anna"));

  const [header, claims, signature = ""] = body.id_token?.split(".") ?? [];
  const key = createPublicKey({ key: keys.keys[0] ?? {}, format: "jwk" });
  expect(createVerify("RSA-SHA256").update(`${header}.${claims}`).verify(key, signature, "base64url")).toBe(
    true,
  );
  expect(claimsOf(body.id_token)).toMatchObject({
    iss: issuer,
    aud: clientId,
    nonce: "n1",
    oid: "anna",
    tid: home,
  });
  expect(token_endpoint).toBe(`https://login.microsoftonline.com/${home}/oauth2/v2.0/token`);
  expect(await instance.json()).toMatchObject({
    metadata: [{ preferred_network: "login.microsoftonline.com" }],
  });
});

test("one signs in by choosing a person, and the fake Graph understands the token", async () => {
  const page = await (await authorize()).text();
  const chosen = await authorize({ person: "anna" });
  const answer = fragmentOf(chosen);
  const { status, body } = await redeem(answer.get("code") ?? "");

  expect(page).toContain("Anna de Boer");
  expect(answer.get("state")).toBe("s1");
  expect([status, body.token_type]).toEqual([200, "Bearer"]);
  const me = await createFakeGraph({ clock }).fetch("https://graph.microsoft.com/v1.0/me", {
    headers: { authorization: `Bearer ${body.access_token ?? ""}` },
  });
  expect(await me.json()).toMatchObject({ id: "anna", displayName: "Anna de Boer" });
});

test("a code counts once, and only for who knows the verifier and comes from a page", async () => {
  const code = await codeFor("anna");

  const guessed = await redeem(await codeFor("anna"), "guessed");
  const first = await redeem(code);
  const second = await redeem(code);
  const server = await post({ grant_type: "authorization_code", code: await codeFor("anna") }, {});

  expect([guessed, first, second, server].map(({ status }) => status)).toEqual([400, 200, 400, 400]);
  expect(guessed.body).toMatchObject({
    error: "invalid_grant",
    error_description: expect.stringContaining("AADSTS501481") as string,
  });
  expect(second.body.error_description).toContain("AADSTS54005");
});

test("a refresh token is replaced at each use and ends after its own 24 hours", async () => {
  const { body } = await redeem(await codeFor("anna"));
  const refresh = (token: string | undefined) =>
    post({ grant_type: "refresh_token", refresh_token: token ?? "" });

  clock.advance(43_200_000);
  const second = await refresh(body.refresh_token);
  clock.advance(43_200_000);
  const late = await refresh(second.body.refresh_token);

  expect([second.status, late.status, late.body.error]).toEqual([200, 400, "invalid_grant"]);
  expect(second.body.refresh_token).not.toBe(body.refresh_token);
});

test("without a page: a code when signed in, else login_required; a scope nobody agreed to is consent_required", async () => {
  const cookie = (await authorize({ person: "anna" })).headers.get("set-cookie")?.split(";")[0] ?? "";

  const nobody = fragmentOf(await authorize({ prompt: "none" }));
  const anna = fragmentOf(await authorize({ prompt: "none" }, { cookie }));
  const more = fragmentOf(await authorize({ prompt: "none", scope: "openid Sites.Manage.All" }, { cookie }));

  expect([nobody.get("error"), anna.get("error"), more.get("error")]).toEqual([
    "login_required",
    null,
    "consent_required",
  ]);
  expect(anna.get("code")).toMatch(/^code\./);
});

test("consent can be refused or given, and holds from then on", async () => {
  const scope = "openid Sites.Manage.All";

  const asked = await (await authorize({ person: "anna", scope })).text();
  const refused = fragmentOf(await authorize({ person: "anna", scope, choice: "cancel" }));
  const agreed = fragmentOf(await authorize({ person: "anna", scope, choice: "agree" }));
  const later = fragmentOf(await authorize({ person: "anna", scope }));

  expect(asked).toContain("Sites.Manage.All");
  expect([refused.get("error"), agreed.has("code"), later.has("code")]).toEqual([
    "access_denied",
    true,
    true,
  ]);
});

test("someone of another tenant stays on a page of Entra, and comes in by organizations", async () => {
  const refused = await authorize({ person: "gust" });
  const accepted = await authorize({ person: "gust" }, {}, "organizations");

  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("AADSTS50020")]);
  const { body } = await redeem(fragmentOf(accepted).get("code") ?? "");
  expect(claimsOf(body.access_token)).toMatchObject({ tid: elsewhere, oid: "gust" });
});

test("a claims challenge asks for interaction; what the app can do does not", async () => {
  const capable = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';
  const challenge = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const { body } = await redeem(await codeFor("anna", { claims: capable }));
  const refresh = (claims: string) =>
    post({ grant_type: "refresh_token", refresh_token: body.refresh_token ?? "", claims });

  const silent = await refresh(capable);
  const challenged = await refresh(challenge);

  expect(claimsOf(silent.body.access_token)).toMatchObject({ xms_cc: ["CP1"] });
  expect([challenged.status, challenged.body.error]).toEqual([400, "interaction_required"]);
});

test("signing out forgets the session and goes back", async () => {
  const query = new URLSearchParams({ post_logout_redirect_uri: "https://wav.test/" });
  const out = await fetch(`${server.url}/${home}/oauth2/v2.0/logout?${query}`, { redirect: "manual" });

  expect(out.headers.get("location")).toBe("https://wav.test/");
  expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
});

test("an unknown app or redirect address is told on a page, never sent there", async () => {
  const app = await authorize({ client_id: "other" });
  const address = await authorize({ redirect_uri: "https://evil.test/" });

  expect([app.status, address.status]).toEqual([400, 400]);
  expect(await address.text()).toContain("AADSTS50011");
});
