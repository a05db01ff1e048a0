import { part, type SiteCall } from "../call";
import { notFound } from "../message/refusal";
import type { StoredList, StoredSite } from "../state/tenant";

/** "list-id-or-title": the id, the name in the address or the name on the screen (api-reference list-get). */
export function findList(call: SiteCall): StoredList {
  const key = part(call, "list");
  const list = listIn(call.site, key);
  if (list === undefined) throw notFound();
  return list;
}

export function listIn(site: StoredSite, key: string): StoredList | undefined {
  const lower = key.toLowerCase();
  return site.lists.find(({ id, name, displayName }) =>
    [id, name, displayName].some((value) => value.toLowerCase() === lower),
  );
}
