import type { SiteCall } from "../call";
import { findList } from "../lists/findList";
import { answer } from "../message/graphMessage";
import type { JsonObject } from "../message/json";
import { collection, linkTo, pageSize, select } from "../message/odata";
import { invalid, Refusal } from "../message/refusal";
import type { StoredItem, StoredList } from "../state/tenant";
import { expandedFields, showFields, withFields } from "./showItem";

/** Up to which change the caller has seen, where its round began, and in which life of the list. */
interface Token {
  readonly list: string;
  readonly seen: number;
  readonly began: number;
}

/**
 * https://learn.microsoft.com/graph/api/listitem-delta: the latest state of each item that changed. An item that changes
 * while someone is paging moves to the end, so that it may be given twice.
 */
export function deltaOf(call: SiteCall) {
  const { request, world } = call;
  const list = findList(call);
  const token = readToken(call, list);
  if (token === "latest") return page(call, list, [], { "@odata.deltaLink": linkWith(call, newToken(list)) });
  // What was deleted before the round began was never given.
  const changed = Object.values(list.items)
    .filter(({ change, isDeleted }) => change > token.seen && (!isDeleted || change > token.began))
    .sort((left, right) => left.change - right.change);
  const items = changed.slice(0, pageSize(request, world.settings.pageSize));
  const last = items.at(-1);
  const hasMore = changed.length > items.length;
  const links: JsonObject = hasMore
    ? { "@odata.nextLink": linkWith(call, { ...token, seen: last?.change ?? token.seen }) }
    : { "@odata.deltaLink": linkWith(call, newToken(list)) };
  return page(call, list, items, links);
}

function page(call: SiteCall, list: StoredList, items: readonly StoredItem[], links: JsonObject) {
  const names = expandedFields(call);
  const shown = items.map((item) => {
    if (item.isDeleted)
      return { id: item.id, deleted: { state: "deleted" }, parentReference: { siteId: call.site.id } };
    return select(call.request, withFields(call, list, item, names));
  });
  return answer(
    200,
    collection(call.request, "Collection(listItem)", [...repeats(call, list, items, names), ...shown], links),
  );
}

/** The first item once more, as it was before: "use the last occurrence you see". */
function repeats(
  call: SiteCall,
  list: StoredList,
  items: readonly StoredItem[],
  names: readonly string[] | null,
) {
  const item = items.find(({ isDeleted }) => !isDeleted);
  if (!call.world.settings.deltaRepeats || item === undefined) return [];
  const [before] = item.earlier;
  const stale: StoredItem =
    before === undefined ? item : { ...item, version: item.version - 1, fields: { ...before.fields } };
  const shown = withFields(call, list, stale, names);
  return [names === null ? shown : { ...shown, fields: showFields(call.world, stale, names) }];
}

function newToken(list: StoredList): Token {
  return { list: list.id, seen: list.changes, began: list.changes };
}

function readToken({ request, ...call }: SiteCall, list: StoredList): Token | "latest" {
  const text = request.query.get("token");
  const fresh: Token = { list: list.id, seen: 0, began: list.changes };
  if (text === "latest") return text;
  if (text === null || text === "") return fresh;
  const [name = "", seen = "", began = ""] = Buffer.from(text, "base64url").toString().split(";");
  if (!/^\d+$/.test(seen) || !/^\d+$/.test(began)) throw invalid("The delta token is not valid.");
  const token: Token = { list: name, seen: Number(seen), began: Number(began) };
  if (token.list === list.id && token.began >= list.tokensSince) return token;
  // "a Location header containing a new nextLink that starts a fresh delta enumeration"
  throw new Refusal(
    410,
    list.tokenError || "resyncChangesApplyDifferences",
    "Resync required. Replace any local items.",
    {
      headers: { location: linkWith({ request, ...call }, fresh) },
      innerCode: list.tokenError || "resyncChangesApplyDifferences",
    },
  );
}

function linkWith({ request }: SiteCall, { list, seen, began }: Token): string {
  return linkTo(request, { token: Buffer.from([list, seen, began].join(";")).toString("base64url") });
}
