import { Refusal } from "../message/refusal";
import type { Caller } from "./caller";

/** For what is not about a site: one of these scopes, or 403 as the directory gives it. */
export function requireScope(caller: Caller, ...scopes: readonly string[]): void {
  if (scopes.some((scope) => caller.scopes.includes(scope))) return;
  throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
}
