import { type Call, part, type Route } from "../call";
import { requireScope } from "../identity/scopes";
import { answer } from "../message/graphMessage";
import { collection, context, pageSize, select } from "../message/odata";
import { Refusal } from "../message/refusal";
import type { Person } from "../state/tenant";
import { matchesSearch } from "./matchesSearch";
import { showUser } from "./showPerson";

// The units are those of the directory, not of SharePoint; for our budget they count as one.
export const peopleRoutes: readonly Route[] = [
  { method: "GET", path: "/me", units: 1, run: getMe },
  { method: "GET", path: "/users", units: 1, run: searchUsers },
  { method: "GET", path: "/users/{user}", units: 1, run: getUser },
  { method: "GET", path: "/groups/{group}", units: 1, run: getGroup },
  { method: "GET", path: "/groups/{group}/members", units: 1, run: listMembers },
];

function getMe({ request, caller }: Call) {
  requireScope(caller, "User.Read", "User.ReadBasic.All", "User.Read.All");
  return answer(200, { ...context(request, "users/$entity"), ...select(request, showUser(caller.person)) });
}

/** https://learn.microsoft.com/graph/api/user-list: `$search` asks for the header ConsistencyLevel: eventual. */
function searchUsers(call: Call) {
  const { world, request, caller } = call;
  requireScope(caller, "User.ReadBasic.All", "User.Read.All");
  const strange = [...request.query.keys()].find((name) => !["$search", "$select", "$top"].includes(name));
  if (strange !== undefined) {
    throw new Refusal(501, "notImplemented", `The fake knows no ${strange} for users.`);
  }
  const search = request.query.get("$search");
  if (search !== null && request.headers.consistencylevel?.toLowerCase() !== "eventual") {
    throw new Refusal(
      400,
      "Request_UnsupportedQuery",
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const found = world.tenant.people.filter((person) => search === null || matchesSearch(person, search));
  return answer(200, showPeople(call, "users", found.slice(0, pageSize(request, 100, 999))));
}

function getUser(call: Call) {
  requireScope(call.caller, "User.ReadBasic.All", "User.Read.All");
  const key = part(call, "user").toLowerCase();
  const person = call.world.tenant.people.find(
    ({ id, userPrincipalName }) => id.toLowerCase() === key || userPrincipalName.toLowerCase() === key,
  );
  if (person === undefined) throw noSuch(key);
  return answer(200, {
    ...context(call.request, "users/$entity"),
    ...select(call.request, showUser(person)),
  });
}

function getGroup(call: Call) {
  requireScope(call.caller, "GroupMember.Read.All", "Group.Read.All");
  const { id, displayName } = findGroup(call);
  return answer(200, {
    ...context(call.request, "groups/$entity"),
    ...select(call.request, { id, displayName }),
  });
}

/** https://learn.microsoft.com/graph/api/group-list-members */
function listMembers(call: Call) {
  requireScope(call.caller, "GroupMember.Read.All", "Group.Read.All");
  const { members } = findGroup(call);
  const people = call.world.tenant.people.filter(({ id }) => members.includes(id));
  return answer(200, showPeople(call, "directoryObjects", people));
}

function showPeople({ request }: Call, what: string, people: readonly Person[]) {
  return collection(
    request,
    what,
    people.map((person) => ({
      "@odata.type": "#microsoft.graph.user",
      ...select(request, showUser(person)),
    })),
  );
}

function findGroup(call: Call) {
  const key = part(call, "group");
  const group = call.world.tenant.groups.find(({ id }) => id === key);
  if (group === undefined) throw noSuch(key);
  return group;
}

/** https://learn.microsoft.com/graph/resolve-auth-errors and the directory's own wording. */
function noSuch(key: string): Refusal {
  return new Refusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
