import type { GraphRequest } from "../message/graphMessage";
import { Refusal } from "../message/refusal";
import type { StoredItem } from "../state/tenant";
import type { World } from "../state/world";

export function itemETag(world: World, item: StoredItem): string {
  const guid = world.settings.eTagBraces ? `{${item.uniqueId.toUpperCase()}}` : item.uniqueId;
  return `"${guid},${item.version}"`;
}

/** https://learn.microsoft.com/graph/api/listitem-update: 412 and not updated. Without if-match the last one wins; never 428. */
export function checkIfMatch(world: World, request: GraphRequest, current: string): void {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted === "*" || wanted === current) return;
  throw new Refusal(
    world.settings.staleWrite,
    "resourceModified",
    "ETag does not match current item's value",
  );
}
