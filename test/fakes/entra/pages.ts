import { type EntraAnswer, escape, page } from "./entraMessage";
import type { EntraPerson, EntraWorld } from "./entraWorld";

/** Links, so that a person and Playwright can press them by name. */
export function peoplePage({ people }: EntraWorld, query: URLSearchParams): EntraAnswer {
  const links = people.map(({ id, name, userPrincipalName }) =>
    link(query, { person: id }, `${name} (${userPrincipalName})`),
  );
  const cancel = link(query, { choice: "cancel" }, "Annuleren");
  return page(
    200,
    "Kies een account",
    `<ul>${[...links, cancel].map((one) => `<li>${one}</li>`).join("")}</ul>`,
  );
}

export function consentPage(
  query: URLSearchParams,
  person: EntraPerson,
  scopes: readonly string[],
): EntraAnswer {
  const asked = scopes.map((scope) => `<li>${escape(scope)}</li>`).join("");
  const agree = link(query, { person: person.id, choice: "agree" }, "Accepteren");
  const cancel = link(query, { person: person.id, choice: "cancel" }, "Weigeren");
  return page(200, "Toestemming gevraagd", `<ul>${asked}</ul><p>${agree} ${cancel}</p>`);
}

export function errorPage(message: string): EntraAnswer {
  return page(400, "Aanmelden is niet gelukt", `<p>${escape(message)}</p>`);
}

function link(query: URLSearchParams, choice: Readonly<Record<string, string>>, text: string): string {
  const next = new URLSearchParams({ ...Object.fromEntries(query), ...choice });
  return `<a href="?${escape(next.toString())}">${escape(text)}</a>`;
}
