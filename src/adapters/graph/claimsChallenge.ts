/**
 * The claims that a 401 asks for: the account has to prove something more before it gets on.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsIn(header: string | null): string | null {
  if (!header || !/error="?insufficient_claims"?/.test(header)) return null;
  const encoded = /claims="?([A-Za-z0-9+/=_-]+)"?/.exec(header)?.[1];
  if (!encoded) return null;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
}
