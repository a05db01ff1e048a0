import { isObject, type Json, type JsonObject } from "../message/json";
import type { GraphRequest } from "../message/graphMessage";
import { Refusal } from "../message/refusal";
import { addPerson } from "../state/newTenant";
import type { Person } from "../state/tenant";
import type { World } from "../state/world";

export interface Caller {
  readonly person: Person;
  readonly scopes: readonly string[];
  readonly appId: string;
}

/** Any token will do, and says who is calling: its text is the person's id, unless it is a JWT. */
export function callerOf(world: World, request: GraphRequest): Caller {
  const token = /^bearer\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw unauthorized("Access token is empty.");
  const claims = claimsOf(token);
  if (claims === null) {
    return {
      person: known(world, { id: token }),
      scopes: world.settings.scopes,
      appId: world.settings.appId,
    };
  }
  if (typeof claims.exp === "number" && claims.exp * 1000 <= world.clock.now()) {
    throw unauthorized("Lifetime validation failed, the token is expired.");
  }
  const { tenant } = world.settings;
  if (tenant !== null && claims.tid !== tenant && request.path.includes("/sites/")) {
    // Seen in practice, not documented.
    throw new Refusal(400, "invalidRequest", "Invalid hostname for this tenancy");
  }
  const id = text(claims.oid) ?? text(claims.sub) ?? token;
  const userPrincipalName = text(claims.upn) ?? text(claims.preferred_username);
  return {
    person: known(world, {
      id,
      displayName: text(claims.name) ?? id,
      ...(userPrincipalName === undefined ? {} : { userPrincipalName }),
    }),
    scopes: text(claims.scp)?.split(" ") ?? world.settings.scopes,
    appId: text(claims.appid) ?? world.settings.appId,
  };
}

const resource = `client_id="00000003-0000-0000-c000-000000000000"`;
const authority = `authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"`;

/** https://learn.microsoft.com/graph/resolve-auth-errors */
function unauthorized(message: string): Refusal {
  return new Refusal(401, "InvalidAuthenticationToken", message, {
    headers: { "www-authenticate": `Bearer realm="", ${authority}, ${resource}` },
  });
}

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge: the claims are base64 of JSON. */
export function claimsChallenge(claims: JsonObject): Refusal {
  const encoded = Buffer.from(JSON.stringify(claims)).toString("base64");
  const reason =
    "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
  return new Refusal(401, "InvalidAuthenticationToken", reason, {
    headers: {
      "www-authenticate": `Bearer realm="", ${authority}, ${resource}, errorDescription="${reason}", error="insufficient_claims", claims="${encoded}"`,
    },
  });
}

function known(world: World, person: Partial<Person> & Pick<Person, "id">): Person {
  return world.tenant.people.find(({ id }) => id === person.id) ?? addPerson(world.tenant, person);
}

function claimsOf(token: string): JsonObject | null {
  const parts = token.split(".");
  if (parts.length !== 3) return null;
  try {
    const claims = JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString()) as Json;
    return isObject(claims) ? claims : null;
  } catch {
    return null;
  }
}

function text(claim: Json | undefined): string | undefined {
  return typeof claim === "string" && claim !== "" ? claim : undefined;
}
