import { part, type SiteCall } from "../call";
import { findList } from "../lists/findList";
import { notFound } from "../message/refusal";
import type { StoredItem, StoredList } from "../state/tenant";

export function findItem(call: SiteCall): { readonly list: StoredList; readonly item: StoredItem } {
  const list = findList(call);
  const item = list.items[part(call, "item")];
  if (item === undefined || item.isDeleted) throw notFound();
  return { list, item };
}
