import type { JsonObject } from "../graph/message/json";
import type { EntraWorld } from "./entraWorld";

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri */
export function openIdConfiguration({ publicUrl }: EntraWorld, authority: string): JsonObject {
  const base = `${publicUrl}/${authority}`;
  const isOne = authority !== "organizations" && authority !== "common";
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${publicUrl}/${isOne ? authority : "{tenantid}"}/v2.0`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: "https://graph.microsoft.com/oidc/userinfo",
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: [
      "sub",
      "iss",
      "aud",
      "exp",
      "iat",
      "nonce",
      "preferred_username",
      "name",
      "tid",
      "oid",
    ],
  };
}

/** What MSAL asks for an authority it does not know: which names stand for the same cloud. */
export function instanceDiscovery({ publicUrl }: EntraWorld): JsonObject {
  const { host } = new URL(publicUrl);
  return {
    tenant_discovery_endpoint: `${publicUrl}/common/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}
