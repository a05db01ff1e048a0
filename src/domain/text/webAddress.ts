import type { Brand } from "../brand";

/** An absolute http or https address: safe to put in a link. */
export type WebAddress = Brand<string, "WebAddress">;

type AddressProblem = "empty" | "notAnAddress" | "notTheWeb" | "holdsPassword";
export type ParsedAddress =
  | { readonly kind: "address"; readonly address: WebAddress }
  | { readonly kind: "refused"; readonly problem: AddressProblem };

/**
 * Reads what someone typed or pasted. Only the web is accepted: `javascript:` and `data:` would run in this page, and
 * `file:` leads nowhere for anyone else. "vng.nl/artikel" becomes https.
 */
export function parseWebAddress(typed: string): ParsedAddress {
  const text = typed.trim();
  if (text === "") return { kind: "refused", problem: "empty" };
  const url = urlOf(text) ?? urlOf(`https://${text}`);
  if (!url) return { kind: "refused", problem: "notAnAddress" };
  if (url.protocol !== "https:" && url.protocol !== "http:") return { kind: "refused", problem: "notTheWeb" };
  if (url.username !== "" || url.password !== "") return { kind: "refused", problem: "holdsPassword" };
  // "tekst" is a valid host to the URL standard, but nobody's address.
  if (!url.hostname.includes(".") || /\s/.test(text)) return { kind: "refused", problem: "notAnAddress" };
  return { kind: "address", address: url.href as WebAddress };
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
