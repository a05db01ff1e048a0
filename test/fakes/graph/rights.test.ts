import { aGraph, aList, errorOf, measures, textOf, valuesOf } from "./testGraph";

const lists = "/sites/root/lists";
const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;

test("without a token, or with one that has expired, the answer is 401 and says how to sign in", async () => {
  const { send } = aGraph();

  const none = await send("GET", "/me", { as: null });
  const expired = await send("GET", "/me", { as: jwt({ oid: "anna", exp: 1 }) });

  expect([none.status, expired.status]).toEqual([401, 401]);
  expect(errorOf(none)).toEqual({ code: "InvalidAuthenticationToken", message: "Access token is empty." });
  expect(none.headers.get("www-authenticate")).toMatch(/^Bearer realm=""/);
});

test("a token says who is calling: its text, or its claims when it is a JWT", async () => {
  const { send } = aGraph();
  const claims = { oid: "b1", upn: "bert@voorbeeldstad.nl", name: "Bert de Vries", scp: "User.Read" };

  const anna = await send("GET", "/me?$select=id");
  const bert = await send("GET", "/me?$select=id,displayName,userPrincipalName", { as: jwt(claims) });

  expect(anna.body).toMatchObject({ id: "anna" });
  expect(bert.body).toMatchObject({ id: "b1", displayName: "Bert de Vries", userPrincipalName: claims.upn });
});

test.each([
  ["none", [403, 403, 403]],
  ["read", [200, 403, 403]],
  ["write", [200, 201, 201]],
  ["owner", [200, 201, 201]],
] as const)("someone with the role %s on a site", async (role, statuses) => {
  const { send, graph, items } = await aList();
  graph.rootSite().roles.bert = role;

  const read = await send("GET", items, { as: "bert" });
  const written = await send("POST", items, { body: { fields: {} }, as: "bert" });
  const made = await send("POST", lists, { body: { ...measures, displayName: "Nieuw" }, as: "bert" });

  expect([read, written, made].map(({ status }) => status)).toEqual(statuses);
});

test("the settings decide whether no right is 404 and whether members make lists", async () => {
  const { send, graph } = await aList({ settings: { noRight: 404, writersManageLists: false } });
  Object.assign(graph.rootSite().roles, { bert: "none", carla: "write" });

  const hidden = await send("GET", lists, { as: "bert" });
  const refused = await send("POST", lists, { body: { ...measures, displayName: "Nieuw" }, as: "carla" });

  expect([hidden.status, refused.status]).toEqual([404, 403]);
});

test("the app may no more than what was consented to: lists ask for Sites.Manage.All", async () => {
  const { send } = await aList({ settings: { scopes: ["Sites.ReadWrite.All"] } });

  const refused = await send("POST", lists, { body: { ...measures, displayName: "Nieuw" } });

  expect([refused.status, errorOf(refused).code]).toEqual([403, "accessDenied"]);
});

test("with Sites.Selected an app sees only the sites on which it was given a role", async () => {
  const { send, graph } = aGraph({ settings: { scopes: ["Sites.Selected"], appId: "our-app" } });
  const admin = jwt({ oid: "admin", scp: "Sites.FullControl.All" });
  const grant = (role: string) => ({
    as: admin,
    body: { roles: [role], grantedToIdentities: [{ application: { id: "our-app", displayName: "WAV" } }] },
  });
  const before = await send("GET", lists);

  await send("POST", "/sites/root/permissions", grant("write"));
  const read = await send("GET", lists);
  const refused = await send("POST", lists, { body: measures });
  await send("POST", "/sites/root/permissions", grant("owner"));
  const made = await send("POST", lists, { body: measures });
  graph.settings.selectedMakesLists = false;
  const unsure = await send("POST", lists, { body: { ...measures, displayName: "Nieuw" } });

  expect([before, read, refused, made, unsure].map(({ status }) => status)).toEqual([
    403, 200, 403, 201, 403,
  ]);
  const grants = valuesOf(await send("GET", "/sites/root/permissions", { as: admin }));
  expect(grants.map(({ roles }) => roles)).toEqual([["write"], ["owner"]]);
  expect(
    (await send("DELETE", `/sites/root/permissions/${textOf(grants[0]?.id)}`, { as: admin })).status,
  ).toBe(204);
  expect(graph.problems).toEqual([]);
});

test("people are found by the beginnings of words, with the header that Graph asks for", async () => {
  const { send, graph } = aGraph();
  graph.addPerson({ id: "1", displayName: "Jan Jansen" });
  graph.addPerson({ id: "2", displayName: "Arjan Bakker" });
  const group = graph.addGroup("Team", ["2"]);
  const path = `/users?$search=${encodeURIComponent('"displayName:jan"')}&$select=displayName`;

  const found = await send("GET", path, { headers: { ConsistencyLevel: "eventual" } });
  const refused = await send("GET", path);
  const members = await send("GET", `/groups/${group.id}/members?$select=id`);

  expect(valuesOf(found)).toMatchObject([{ displayName: "Jan Jansen" }]);
  expect([refused.status, errorOf(refused).code]).toEqual([400, "Request_UnsupportedQuery"]);
  expect(valuesOf(members)).toEqual([{ "@odata.type": "#microsoft.graph.user", id: "2" }]);
});
