import { Refusal } from "../message/refusal";
import type { Person } from "../state/tenant";

const searchable = ["displayName", "mail", "userPrincipalName"] as const;

/**
 * `"displayName:jan" OR "mail:jan"`: words are compared with the beginnings of words, so it is no "contains".
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function matchesSearch(person: Person, search: string): boolean {
  return search
    .split(/\s+OR\s+/)
    .some((clause) => clause.split(/\s+AND\s+/).every((one) => matches(person, one)));
}

function matches(person: Person, clause: string): boolean {
  const [, property = "", wanted = ""] = /^"(\w+):(.*)"$/.exec(clause.trim()) ?? [];
  const name = searchable.find((candidate) => candidate === property);
  if (name === undefined) {
    throw new Refusal(400, "BadRequest", `Unrecognized query argument specified: '$search=${clause}'.`);
  }
  const tokens = tokensOf(person[name]);
  return tokensOf(wanted).every((word) => tokens.some((token) => token.startsWith(word)));
}

function tokensOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
}
