import type { Settings } from "../settings";
import { answer, type GraphAnswer, type GraphRequest } from "./graphMessage";

// As seen in answers of Graph: any origin, and these names may be read by scripts.
const exposed =
  "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-Planner-Operationid, x-ms-permissions-recommendations";

export function corsHeaders({ exposesRetryAfter }: Settings): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": exposesRetryAfter ? `${exposed}, Retry-After` : exposed,
  };
}

export function preflight({ headers }: GraphRequest): GraphAnswer {
  return answer(200, undefined, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE, OPTIONS",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "3600",
  });
}
