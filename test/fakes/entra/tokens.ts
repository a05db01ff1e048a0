import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { JsonObject } from "../graph/message/json";
import type { EntraWorld, Grant } from "./entraWorld";
import { newId } from "./entraWorld";

interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

let key: SigningKey | null = null;

/** Made at first use, once per process: making one takes a while. */
function signingKey(): SigningKey {
  key ??= { kid: "fake-entra-1", ...generateKeyPairSync("rsa", { modulusLength: 2048 }) };
  return key;
}

export function publicKeys(): JsonObject {
  const { kid, publicKey } = signingKey();
  return {
    keys: [{ ...(publicKey.export({ format: "jwk" }) as JsonObject), kid, use: "sig", alg: "RS256" }],
  };
}

function signed(claims: JsonObject): string {
  const { kid, privateKey } = signingKey();
  const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ typ: "JWT", alg: "RS256", kid })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
}

const graph = "00000003-0000-0000-c000-000000000000";
const openIdScopes = ["openid", "profile", "email", "offline_access"];

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#successful-response-2 */
export function tokenAnswer(world: EntraWorld, grant: Grant): JsonObject {
  const refreshToken = `refresh.${newId(world)}`;
  world.refreshTokens.set(refreshToken, grant);
  return {
    token_type: "Bearer",
    scope: grant.scopes.join(" "),
    expires_in: world.settings.accessTokenSeconds,
    ext_expires_in: world.settings.accessTokenSeconds,
    access_token: signed(accessClaims(world, grant)),
    refresh_token: refreshToken,
    id_token: signed(idClaims(world, grant)),
    client_info: clientInfo(grant),
  };
}

/** https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference: a token for Graph is of version 1. */
function accessClaims(world: EntraWorld, { person, tenant, clientId, scopes, claims }: Grant): JsonObject {
  return {
    aud: graph,
    iss: `https://sts.windows.net/${tenant}/`,
    ...lifetime(world),
    appid: clientId,
    name: person.name,
    oid: person.id,
    scp: scopes
      .filter((scope) => !openIdScopes.includes(scope))
      .map(shortName)
      .join(" "),
    sub: person.id,
    tid: tenant,
    upn: person.userPrincipalName,
    ver: "1.0",
    // "This app can deal with claims challenges": https://learn.microsoft.com/entra/identity-platform/claims-challenge
    ...(claims.includes('"xms_cc"') ? { xms_cc: ["CP1"] } : {}),
  };
}

/** https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference */
function idClaims(world: EntraWorld, { person, tenant, clientId, nonce }: Grant): JsonObject {
  return {
    aud: clientId,
    iss: `${world.publicUrl}/${tenant}/v2.0`,
    ...lifetime(world),
    name: person.name,
    ...(nonce === "" ? {} : { nonce }),
    oid: person.id,
    preferred_username: person.userPrincipalName,
    sub: person.id,
    tid: tenant,
    ver: "2.0",
  };
}

function lifetime({ clock, settings }: EntraWorld) {
  const now = Math.floor(clock.now() / 1000);
  return { iat: now, nbf: now, exp: now + settings.accessTokenSeconds };
}

/** Where the account lives, not where it is signed in: MSAL makes homeAccountId of it. */
export function clientInfo({ person }: Pick<Grant, "person">): string {
  return Buffer.from(JSON.stringify({ uid: person.id, utid: person.homeTenant })).toString("base64url");
}

function shortName(scope: string): string {
  return scope.replace("https://graph.microsoft.com/", "");
}
