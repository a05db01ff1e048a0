import type { SiteCall, SiteRoute } from "../call";
import { findList } from "../lists/findList";
import { answer } from "../message/graphMessage";
import { isObject, type JsonObject } from "../message/json";
import { context, select } from "../message/odata";
import { readObject } from "../message/readBody";
import { invalid } from "../message/refusal";
import type { StoredItem, StoredList } from "../state/tenant";
import { deltaOf } from "./delta";
import { findItem } from "./findItem";
import { checkIfMatch, itemETag } from "./itemETag";
import { listItems } from "./listItems";
import { expandedFields, showFields, withFields } from "./showItem";
import { addItem, changeItem, removeItem } from "./storeItem";
import { duplicateRefusal, isDuplicate } from "./uniqueColumns";
import { listVersions } from "./versions";
import { withDefaults, writeFields } from "./writeFields";

const hasToken = ({ query }: { readonly query: URLSearchParams }) =>
  query.has("token") || query.has("$skiptoken");

export const itemRoutes: readonly SiteRoute[] = [
  { method: "GET", path: "/lists/{list}/items", gives: "listItem", units: 2, right: "read", run: listItems },
  {
    method: "POST",
    path: "/lists/{list}/items",
    takes: "listItem",
    gives: "listItem",
    units: 2,
    right: "write",
    run: createItem,
  },
  // "Delta with a token: 1 resource unit", without one it is a query of many items.
  {
    method: "GET",
    path: "/lists/{list}/items/delta",
    gives: "listItem",
    units: (request) => (hasToken(request) ? 1 : 2),
    right: "read",
    run: deltaOf,
  },
  {
    method: "GET",
    path: "/lists/{list}/items/{item}",
    gives: "listItem",
    units: 1,
    right: "read",
    run: getItem,
  },
  {
    method: "PATCH",
    path: "/lists/{list}/items/{item}",
    takes: "listItem",
    gives: "listItem",
    units: 2,
    right: "write",
    run: patchItem,
  },
  { method: "DELETE", path: "/lists/{list}/items/{item}", units: 2, right: "write", run: deleteItem },
  { method: "GET", path: "/lists/{list}/items/{item}/fields", units: 1, right: "read", run: getFields },
  { method: "PATCH", path: "/lists/{list}/items/{item}/fields", units: 2, right: "write", run: patchFields },
  {
    method: "GET",
    path: "/lists/{list}/items/{item}/versions",
    gives: "listItemVersion",
    units: 2,
    right: "read",
    run: listVersions,
  },
];

function getItem(call: SiteCall) {
  const { list, item } = findItem(call);
  const shown = withFields(call, list, item, expandedFields(call));
  return answer(200, { ...itemContext(call, list), ...select(call.request, shown) });
}

/** https://learn.microsoft.com/graph/api/listitem-create: the answer has the fields. */
function createItem(call: SiteCall) {
  const { world, request, caller } = call;
  const list = findList(call);
  const body = readObject(request);
  const wanted = isObject(body.fields) ? body.fields : {};
  const fields = writeFields(world, list, {}, withDefaults(list, wanted));
  if (isDuplicate(list, fields, null)) {
    if (world.settings.duplicateLeavesEmptyRow) addItem(world, list, {}, caller.person.id);
    throw duplicateRefusal(world.settings);
  }
  const item = addItem(world, list, fields, caller.person.id);
  return answer(201, { ...itemContext(call, list), ...withFields(call, list, item, []) });
}

/** https://learn.microsoft.com/graph/api/listitem-update describes both addresses. */
function patchItem(call: SiteCall) {
  const { list, item } = findItem(call);
  const { fields } = readObject(call.request);
  if (!isObject(fields)) throw invalid("Only fields of an item can be changed.");
  write(call, list, item, fields);
  return answer(200, { ...itemContext(call, list), ...withFields(call, list, item, []) });
}

function patchFields(call: SiteCall) {
  const { list, item } = findItem(call);
  write(call, list, item, readObject(call.request));
  return answer(200, { ...fieldsContext(call, list, item), ...showFields(call.world, item, []) });
}

function write(call: SiteCall, list: StoredList, item: StoredItem, wanted: JsonObject): void {
  const { world, request, caller } = call;
  checkIfMatch(world, request, itemETag(world, item));
  const fields = writeFields(world, list, item.fields, wanted);
  if (isDuplicate(list, fields, item)) throw duplicateRefusal(world.settings);
  changeItem(world, list, item, fields, caller.person.id);
}

function getFields(call: SiteCall) {
  const { list, item } = findItem(call);
  return answer(200, {
    ...fieldsContext(call, list, item),
    ...select(call.request, showFields(call.world, item, [])),
  });
}

/** https://learn.microsoft.com/graph/api/listitem-delete */
function deleteItem(call: SiteCall) {
  const { list, item } = findItem(call);
  checkIfMatch(call.world, call.request, itemETag(call.world, item));
  removeItem(list, item);
  return answer(204);
}

function itemContext(call: SiteCall, list: StoredList): JsonObject {
  return context(call.request, `sites('${call.site.id}')/lists('${list.id}')/items/$entity`);
}

function fieldsContext(call: SiteCall, list: StoredList, item: StoredItem): JsonObject {
  return context(
    call.request,
    `sites('${call.site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
  );
}
