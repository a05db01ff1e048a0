import type { SiteCall, SiteRoute } from "../call";
import { answer } from "../message/graphMessage";
import { isList, isObject } from "../message/json";
import { collection, context, only, select } from "../message/odata";
import { readObject } from "../message/readBody";
import { accessDenied, invalid, Refusal } from "../message/refusal";
import { stamp } from "../state/clock";
import { findList, listIn } from "./findList";
import { makeList } from "./makeList";
import { readColumn } from "./readColumn";
import { showList } from "./showList";

export const listRoutes: readonly SiteRoute[] = [
  { method: "GET", path: "/lists", gives: "list", units: 2, right: "read", run: listLists },
  {
    method: "POST",
    path: "/lists",
    takes: "list",
    gives: "list",
    units: 2,
    right: "manageLists",
    run: createList,
  },
  { method: "GET", path: "/lists/{list}", gives: "list", units: 1, right: "read", run: getList },
  {
    method: "PATCH",
    path: "/lists/{list}",
    takes: "list",
    gives: "list",
    units: 2,
    right: "manageLists",
    run: changeList,
  },
  { method: "DELETE", path: "/lists/{list}", units: 2, right: "manageLists", run: deleteList },
];

/** System lists are left out unless `$select` names `system` (api-reference list-list). */
function listLists(call: SiteCall) {
  const withSystem = /\bsystem\b/.test(call.request.query.get("$select") ?? "");
  const lists = call.site.lists.filter(({ isSystem }) => withSystem || !isSystem);
  return answer(
    200,
    collection(
      call.request,
      `sites('${call.site.id}')/lists`,
      lists.map((list) => select(call.request, showList(call, list))),
    ),
  );
}

function getList(call: SiteCall) {
  const list = showList(call, findList(call));
  return answer(200, {
    ...context(call.request, `sites('${call.site.id}')/lists/$entity`),
    ...select(call.request, list),
  });
}

/** https://learn.microsoft.com/graph/api/list-create */
function createList(call: SiteCall) {
  const { world, site, request, caller } = call;
  const body = readObject(request);
  if ("name" in body && !("displayName" in body)) {
    // OneDrive/onedrive-api-docs#645
    throw invalid(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  if (typeof body.displayName !== "string" || body.displayName.trim() === "") throw invalid();
  if (listIn(site, body.displayName) !== undefined) {
    throw new Refusal(409, "nameAlreadyExists", "The specified name is already in use.");
  }
  const template = isObject(body.list) ? body.list.template : undefined;
  if (template !== undefined && template !== "genericList") {
    throw new Refusal(
      501,
      "notSupported",
      `The fake makes lists of the template genericList only, not ${JSON.stringify(template)}.`,
    );
  }
  const columns = isList(body.columns)
    ? body.columns.filter(isObject).map((column) => readColumn(world, column))
    : [];
  const names = columns.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) throw invalid("A column name is used twice.");
  const list = makeList(world, site, {
    displayName: body.displayName,
    description: typeof body.description === "string" ? body.description : "",
    template: "genericList",
    columns,
    by: caller.person.id,
  });
  return answer(201, { ...context(request, `sites('${site.id}')/lists/$entity`), ...showList(call, list) });
}

/** https://learn.microsoft.com/graph/api/list-update: the names on the screen; the address stays. */
function changeList(call: SiteCall) {
  const list = findList(call);
  const body = readObject(call.request);
  const { displayName = list.displayName, description = list.description } = only(body, [
    "displayName",
    "description",
  ]);
  if (typeof displayName !== "string" || typeof description !== "string" || displayName === "")
    throw invalid();
  Object.assign(list, {
    displayName,
    description,
    version: list.version + 1,
    modifiedAt: stamp(call.world.clock),
  });
  return answer(200, showList(call, list));
}

function deleteList(call: SiteCall) {
  const list = findList(call);
  if (list.isSystem) throw accessDenied();
  call.site.lists.splice(call.site.lists.indexOf(list), 1);
  return answer(204);
}
