import { createHash } from "node:crypto";
import { isChallenge } from "./authorize";
import { EntraError } from "./entraError";
import { type EntraAnswer, type EntraRequest, json } from "./entraMessage";
import { type EntraWorld, type Grant, newId } from "./entraWorld";
import { tokenAnswer } from "./tokens";

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#redeem-a-code-for-an-access-token */
export function token(world: EntraWorld, request: EntraRequest): EntraAnswer {
  try {
    if (request.headers.origin === undefined) {
      throw new EntraError(
        "invalid_request",
        9002327,
        "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
      );
    }
    const grant =
      request.form.get("grant_type") === "refresh_token"
        ? refreshed(world, request)
        : redeemed(world, request);
    return json(200, tokenAnswer(world, grant));
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return json(400, error.body(world.clock.now(), request.form.get("client-request-id") ?? newId(world)));
  }
}

/** A code counts once, for the app and the address that asked, and for who knows the verifier (RFC 7636). */
function redeemed(world: EntraWorld, { form }: EntraRequest): Grant {
  if (form.get("grant_type") !== "authorization_code") {
    throw new EntraError("unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
  }
  const code = form.get("code") ?? "";
  const grant = world.codes.get(code);
  world.codes.delete(code);
  if (grant === undefined)
    throw new EntraError("invalid_grant", 54005, "OAuth2 Authorization code was already redeemed.");
  if (grant.until <= world.clock.now())
    throw new EntraError("invalid_grant", 70008, "The provided authorization code has expired.");
  if (grant.clientId !== form.get("client_id") || grant.redirectUri !== form.get("redirect_uri")) {
    throw new EntraError(
      "invalid_grant",
      500112,
      "The reply address does not match the reply address provided when requesting the code.",
    );
  }
  const proof = createHash("sha256")
    .update(form.get("code_verifier") ?? "")
    .digest("base64url");
  if (proof !== grant.challenge) {
    throw new EntraError(
      "invalid_grant",
      501481,
      "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    );
  }
  const until = world.clock.now() + world.settings.refreshTokenSeconds * 1000;
  return withForm({ ...grant, until }, form);
}

/** A refresh token of a single-page app is replaced at each use, and its 24 hours do not start again. */
function refreshed(world: EntraWorld, { form }: EntraRequest): Grant {
  const grant = world.refreshTokens.get(form.get("refresh_token") ?? "");
  if (grant === undefined || grant.clientId !== form.get("client_id")) {
    throw new EntraError("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
  }
  if (grant.until <= world.clock.now()) {
    throw new EntraError(
      "invalid_grant",
      700084,
      "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended.",
    );
  }
  if (world.settings.claimsNeedInteraction && isChallenge(form.get("claims"))) {
    throw new EntraError(
      "interaction_required",
      50076,
      "You must use multi-factor authentication to access the resource.",
    );
  }
  const wanted = withForm(grant, form);
  const given = ["openid", "profile", "email", "offline_access", ...world.settings.consented];
  const missing = wanted.scopes.find(
    (scope) =>
      !given.includes(scope) && !world.agreed.has([grant.person.id, grant.clientId, scope].join(" ")),
  );
  if (missing !== undefined) {
    throw new EntraError(
      "invalid_grant",
      65001,
      `The user or administrator has not consented to use the application for ${missing}.`,
    );
  }
  return wanted;
}

function withForm(grant: Grant, form: URLSearchParams): Grant {
  const scopes = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  return {
    ...grant,
    claims: form.get("claims") ?? grant.claims,
    scopes: scopes.length === 0 ? grant.scopes : scopes,
  };
}
