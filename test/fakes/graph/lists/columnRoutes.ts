import { part, type SiteCall, type SiteRoute } from "../call";
import { answer } from "../message/graphMessage";
import { isObject, type JsonObject } from "../message/json";
import { collection, context, select } from "../message/odata";
import { readObject } from "../message/readBody";
import { accessDenied, invalid, notFound, Refusal } from "../message/refusal";
import type { StoredColumn, StoredList } from "../state/tenant";
import { duplicatesIn } from "../items/uniqueColumns";
import { findList } from "./findList";
import { checkColumn, readColumn } from "./readColumn";
import { removeColumn } from "./removeColumn";
import { showColumn } from "./showColumn";

export const columnRoutes: readonly SiteRoute[] = [
  {
    method: "GET",
    path: "/lists/{list}/columns",
    gives: "columnDefinition",
    units: 2,
    right: "read",
    run: listColumns,
  },
  {
    method: "POST",
    path: "/lists/{list}/columns",
    takes: "columnDefinition",
    gives: "columnDefinition",
    units: 2,
    right: "manageLists",
    run: addColumn,
  },
  {
    method: "GET",
    path: "/lists/{list}/columns/{column}",
    gives: "columnDefinition",
    units: 1,
    right: "read",
    run: getColumn,
  },
  {
    method: "PATCH",
    path: "/lists/{list}/columns/{column}",
    takes: "columnDefinition",
    gives: "columnDefinition",
    units: 2,
    right: "manageLists",
    run: changeColumn,
  },
  {
    method: "DELETE",
    path: "/lists/{list}/columns/{column}",
    units: 2,
    right: "manageLists",
    run: deleteColumn,
  },
];

function listColumns(call: SiteCall) {
  const list = findList(call);
  const columns = list.columns.map((column) => select(call.request, showColumn(column)));
  return answer(
    200,
    collection(call.request, `sites('${call.site.id}')/lists('${list.id}')/columns`, columns),
  );
}

function getColumn(call: SiteCall) {
  return answer(200, select(call.request, showColumn(findColumn(call, findList(call)))));
}

/** https://learn.microsoft.com/graph/api/list-post-columns */
function addColumn(call: SiteCall) {
  const list = findList(call);
  const column = readColumn(call.world, readObject(call.request));
  if (list.columns.some(({ name }) => name.toLowerCase() === column.name.toLowerCase())) {
    throw new Refusal(409, "nameAlreadyExists", "The specified name is already in use.");
  }
  list.columns.push(column);
  return answer(201, { ...context(call.request, "columns/$entity"), ...showColumn(column) });
}

const changeable = [
  "displayName",
  "description",
  "required",
  "indexed",
  "enforceUniqueValues",
  "hidden",
  "readOnly",
];

/** https://learn.microsoft.com/graph/api/columndefinition-update: all but the name and the kind of column. */
function changeColumn(call: SiteCall) {
  const list = findList(call);
  const column = findColumn(call, list);
  const body = readObject(call.request);
  if ("name" in body && body.name !== column.name) throw invalid("The name of a column cannot be changed.");
  const details = column.facet === null ? undefined : body[column.facet];
  const changed: StoredColumn = {
    ...column,
    ...(Object.fromEntries(
      Object.entries(body).filter(([name]) => changeable.includes(name)),
    ) as Partial<StoredColumn>),
    details: isObject(details) ? { ...column.details, ...details } : column.details,
    defaultValue: isObject(body.defaultValue) ? body.defaultValue : column.defaultValue,
  };
  checkColumn(changed);
  refuseDuplicates(list, column, changed);
  Object.assign(column, changed);
  return answer(200, showColumn(column) satisfies JsonObject);
}

/** A column that already holds the same value twice cannot become unique. */
function refuseDuplicates(list: StoredList, before: StoredColumn, after: StoredColumn): void {
  if (before.enforceUniqueValues || !after.enforceUniqueValues) return;
  if (duplicatesIn(list, after)) throw invalid("The column has duplicate values.");
}

function deleteColumn(call: SiteCall) {
  const list = findList(call);
  const column = findColumn(call, list);
  if (column.isBuiltIn) throw accessDenied();
  removeColumn(list, column);
  return answer(204);
}

function findColumn(call: SiteCall, list: StoredList): StoredColumn {
  const key = part(call, "column").toLowerCase();
  const column = list.columns.find(({ id, name }) => id === key || name.toLowerCase() === key);
  if (column === undefined) throw notFound();
  return column;
}
