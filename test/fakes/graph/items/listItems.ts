import type { SiteCall } from "../call";
import { findList } from "../lists/findList";
import { answer } from "../message/graphMessage";
import { collection, linkTo, pageSize, select } from "../message/odata";
import { invalid, Refusal } from "../message/refusal";
import { filterOf } from "./filter";
import { expandedFields, withFields } from "./showItem";
import { liveItems } from "./storeItem";

const known = ["$expand", "expand", "$select", "$top", "$filter", "$skiptoken"];

/** https://learn.microsoft.com/graph/api/listitem-list */
export function listItems(call: SiteCall) {
  const { world, request } = call;
  const list = findList(call);
  const strange = [...request.query.keys()].find((name) => !known.includes(name));
  // $orderby, $count and $skip are not documented for items.
  if (strange !== undefined)
    throw new Refusal(501, "notSupported", `The fake knows no ${strange} for items.`);
  const names = expandedFields(call);
  const found = filterOf(call, list)(liveItems(list));
  const after = lastSeen(request.query.get("$skiptoken"));
  const rest = found.filter(({ id }) => Number(id) > after);
  const page = rest.slice(0, pageSize(request, world.settings.pageSize));
  const last = page.at(-1);
  const more = last !== undefined && rest.length > page.length;
  const items = page.map((item) => select(request, withFields(call, list, item, names)));
  return answer(
    200,
    collection(
      request,
      `sites('${call.site.id}')/lists('${list.id}')/items`,
      items,
      more ? { "@odata.nextLink": linkTo(request, { $skiptoken: pageToken(last.id) }) } : {},
    ),
  );
}

// The form SharePoint uses; to a client it is opaque.
function pageToken(id: string): string {
  return Buffer.from(`Paged=TRUE&p_ID=${id}`).toString("base64");
}

function lastSeen(token: string | null): number {
  if (token === null) return 0;
  const id = /^Paged=TRUE&p_ID=(\d+)$/.exec(Buffer.from(token, "base64").toString())?.[1];
  if (id === undefined) throw invalid("The skip token is not valid.");
  return Number(id);
}
