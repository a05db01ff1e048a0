import { behaviours, columns } from "./behaviours";
import { textIn, type Talk } from "./talk";

export interface Tried {
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
  readonly isAsExpected: boolean;
}

/** Tries every behaviour on a list that is made for it, and removes the list again. */
export async function tryAll(talk: Talk, site: string, listName: string): Promise<readonly Tried[]> {
  const lists = `/sites/${encodeURIComponent(site)}/lists`;
  const made = await talk("POST", lists, {
    displayName: listName,
    columns,
    list: { template: "genericList" },
  });
  const id = textIn(made.body, "id");
  if (id === "") throw new Error(`The list could not be made: ${made.status} ${JSON.stringify(made.body)}`);
  const tried: Tried[] = [];
  try {
    for (const { name, expected, look } of behaviours) {
      const seen = await look(talk, `${lists}/${id}/items`).catch((error: unknown) => String(error));
      tried.push({ name, expected: expected.join(" or "), seen, isAsExpected: expected.includes(seen) });
    }
  } finally {
    await talk("DELETE", `${lists}/${id}`);
  }
  return tried;
}

/** As a table in Markdown, to send. */
export function tableOf(tried: readonly Tried[]): string {
  const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row("behaviour", "the fake", "seen", ""),
    row("---", "---", "---", "---"),
    ...tried.map(({ name, expected, seen, isAsExpected }) =>
      row(name, expected, seen.replaceAll("|", "\\|"), isAsExpected ? "ok" : "DIFFERS"),
    ),
  ].join("\n");
}
