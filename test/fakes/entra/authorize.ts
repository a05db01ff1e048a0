import { EntraError } from "./entraError";
import { type EntraAnswer, type EntraRequest, redirect } from "./entraMessage";
import { type EntraPerson, type EntraWorld, newId, tenantFor } from "./entraWorld";
import { consentPage, errorPage, peoplePage } from "./pages";
import { clientInfo } from "./tokens";

const cookieName = "ESTSAUTH";

/**
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow. What is wrong with the app itself stays on
 * a page of Entra; what concerns the person goes back to the redirect address.
 */
export function authorize(world: EntraWorld, request: EntraRequest, authority: string): EntraAnswer {
  const { query } = request;
  const wrong = wrongApp(world, query);
  if (wrong !== null) return errorPage(wrong);
  try {
    if (query.get("response_type") !== "code") {
      throw new EntraError("unsupported_response_type", 70005, "The fake knows the response type code only.");
    }
    if (query.get("code_challenge_method") !== "S256" || !query.get("code_challenge")) {
      throw new EntraError(
        "invalid_request",
        9002325,
        "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
      );
    }
    return query.get("prompt") === "none"
      ? silently(world, request, authority)
      : onPages(world, request, authority);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return goBack(query, { error: error.error, error_description: error.message });
  }
}

/** In a hidden frame: a code when someone is signed in and has agreed, else why not. */
function silently(world: EntraWorld, request: EntraRequest, authority: string): EntraAnswer {
  const person = signedIn(world, request);
  const hint = request.query.get("login_hint");
  if (person === null || (hint !== null && hint !== person.userPrincipalName)) {
    throw new EntraError(
      "login_required",
      50058,
      "A silent sign-in request was sent but no user is signed in.",
    );
  }
  if (missingScopes(world, request.query, person).length > 0) {
    throw new EntraError(
      "consent_required",
      65001,
      "The user or administrator has not consented to use the application.",
    );
  }
  if (world.settings.claimsNeedInteraction && isChallenge(request.query.get("claims"))) {
    throw new EntraError(
      "interaction_required",
      50076,
      "You must use multi-factor authentication to access the resource.",
    );
  }
  return giveCode(world, request.query, person, authority);
}

/** The links of the pages come back here, with the choice beside what the app asked for. */
function onPages(world: EntraWorld, request: EntraRequest, authority: string): EntraAnswer {
  const { query } = request;
  if (query.get("choice") === "cancel") {
    throw new EntraError(
      "access_denied",
      65004,
      "The resource owner or authorization server denied the request.",
    );
  }
  const chosen = query.get("person");
  const person = chosen === null ? sessionUnlessAsked(world, request) : personWith(world, chosen);
  if (person === null) return peoplePage(world, query);
  if (tenantFor(person, authority) === null) {
    return errorPage(
      `AADSTS50020: User account '${person.userPrincipalName}' does not exist in tenant '${authority}'.`,
    );
  }
  const missing = missingScopes(world, query, person);
  if (missing.length > 0 && query.get("choice") !== "agree") return consentPage(query, person, missing);
  for (const scope of missing) world.agreed.add(agreement(query, person, scope));
  return giveCode(world, query, person, authority);
}

function giveCode(
  world: EntraWorld,
  query: URLSearchParams,
  person: EntraPerson,
  authority: string,
): EntraAnswer {
  const code = `code.${newId(world)}`;
  world.codes.set(code, {
    person,
    tenant: tenantFor(person, authority) ?? authority,
    clientId: query.get("client_id") ?? "",
    redirectUri: query.get("redirect_uri") ?? "",
    scopes: scopesIn(query),
    challenge: query.get("code_challenge") ?? "",
    nonce: query.get("nonce") ?? "",
    claims: query.get("claims") ?? "",
    // "Typically, they expire after about 10 minutes."
    until: world.clock.now() + 600_000,
  });
  const cookie = `${cookieName}=${encodeURIComponent(person.id)}; Path=/; HttpOnly; SameSite=None; Secure`;
  return goBack(
    query,
    { code, client_info: clientInfo({ person }), session_state: newId(world) },
    { "set-cookie": cookie },
  );
}

function goBack(
  query: URLSearchParams,
  answer: Record<string, string>,
  headers: Record<string, string> = {},
): EntraAnswer {
  const state = query.get("state");
  const text = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) }).toString();
  const mark = query.get("response_mode") === "query" ? "?" : "#";
  return redirect(`${query.get("redirect_uri") ?? ""}${mark}${text}`, headers);
}

function wrongApp({ apps }: EntraWorld, query: URLSearchParams): string | null {
  const app = apps.find(({ clientId }) => clientId === query.get("client_id"));
  if (app === undefined)
    return "AADSTS700016: Application with this identifier was not found in the directory.";
  if (app.redirectUris.includes(query.get("redirect_uri") ?? "")) return null;
  return "AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.";
}

function sessionUnlessAsked(world: EntraWorld, request: EntraRequest): EntraPerson | null {
  return request.query.get("prompt") === null ? signedIn(world, request) : null;
}

function signedIn(world: EntraWorld, { headers }: EntraRequest): EntraPerson | null {
  const id = new RegExp(`${cookieName}=([^;]+)`).exec(headers.cookie ?? "")?.[1];
  return id === undefined ? null : personWith(world, decodeURIComponent(id));
}

function personWith({ people }: EntraWorld, id: string): EntraPerson | null {
  return people.find((person) => person.id === id) ?? null;
}

function missingScopes(world: EntraWorld, query: URLSearchParams, person: EntraPerson): readonly string[] {
  const given = ["openid", "profile", "email", "offline_access", ...world.settings.consented];
  return scopesIn(query).filter(
    (scope) => !given.includes(scope) && !world.agreed.has(agreement(query, person, scope)),
  );
}

function agreement(query: URLSearchParams, person: EntraPerson, scope: string): string {
  return [person.id, query.get("client_id"), scope].join(" ");
}

function scopesIn(query: URLSearchParams): readonly string[] {
  return (query.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
}

/** `xms_cc` only says what the app can do; any other claim of the access token is asked for by a challenge. */
export function isChallenge(claims: string | null): boolean {
  return claims !== null && /"access_token"\s*:\s*\{\s*"(?!xms_cc)/.test(claims);
}
