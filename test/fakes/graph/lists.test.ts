import { aGraph, aList, errorOf, measures, valuesOf } from "./testGraph";

const lists = "/sites/root/lists";

test("a list has its own columns beside those of every list, and Title is required there", async () => {
  const { send, graph } = await aList();

  const columns = valuesOf(await send("GET", `${lists}/maatregelen/columns`));

  expect(columns.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Title", "ID", "Modified", "Author", "Sleutel", "Bedrag"]),
  );
  expect(columns.find(({ name }) => name === "Title")).toMatchObject({ required: true, readOnly: false });
  expect(columns.find(({ name }) => name === "Sleutel")).toMatchObject({
    indexed: true,
    enforceUniqueValues: true,
    text: { allowMultipleLines: false, maxLength: 255 },
  });
  expect(graph.problems).toEqual([]);
});

test.each([
  [{ displayName: "Maatregelen", list: { template: "genericList" } }, 409, "nameAlreadyExists"],
  [{ name: "Boeken" }, 400, "invalidRequest"],
  [{ displayName: "B", columns: [{ name: "A", text: {}, number: {} }] }, 400, "invalidRequest"],
  [{ displayName: "B", columns: [{ name: "A" }] }, 400, "invalidRequest"],
  [
    { displayName: "B", columns: [{ name: "A", text: {}, enforceUniqueValues: true }] },
    400,
    "invalidRequest",
  ],
  [
    { displayName: "B", columns: [{ name: "A", text: { allowMultipleLines: true }, indexed: true }] },
    400,
    "invalidRequest",
  ],
  [{ displayName: "B", columns: [{ name: "A", choice: {} }] }, 400, "invalidRequest"],
  [{ displayName: "B", versioning: true }, 400, "BadRequest"],
])("%j is refused", async (body, status, code) => {
  const { send } = await aList();

  const refused = await send("POST", lists, { body });

  expect([refused.status, errorOf(refused).code]).toEqual([status, code]);
  expect(valuesOf(await send("GET", lists))).toHaveLength(1);
});

test("internal names are encoded, and one that every list has gets a zero", async () => {
  const { send } = aGraph();
  const columns = [
    { name: "Begin datum", text: {} },
    { name: "2e", text: {} },
    { name: "Author", text: {} },
  ];

  await send("POST", lists, { body: { displayName: "Boeken", columns } });

  const names = valuesOf(await send("GET", `${lists}/Boeken/columns?$select=name`)).map(({ name }) => name);
  expect(names.slice(-3)).toEqual(["Begin_x0020_datum", "_x0032_e", "Author0"]);
});

test("a rename changes the name on the screen; the address and the id stay", async () => {
  const { send } = await aList();

  await send("PATCH", `${lists}/Maatregelen`, { body: { displayName: "Acties" } });

  const found = valuesOf(await send("GET", lists));
  expect(found).toMatchObject([{ name: "Maatregelen", displayName: "Acties" }]);
  expect((await send("GET", `${lists}/Acties`)).status).toBe(200);
});

test("a column can be added, changed and removed with its values, but not one of every list", async () => {
  const { send, add, items } = await aList();
  const columns = `${lists}/Maatregelen/columns`;

  const added = await send("POST", columns, { body: { name: "Kleur", text: {} } });
  const again = await send("POST", columns, { body: { name: "Kleur", text: {} } });
  const changed = await send("PATCH", `${columns}/Kleur`, { body: { displayName: "Tint", indexed: true } });
  await add({ Kleur: "rood" });
  const removed = await send("DELETE", `${columns}/Kleur`);
  const builtIn = await send("DELETE", `${columns}/Title`);

  expect([added, again, changed, removed, builtIn].map(({ status }) => status)).toEqual([
    201, 409, 200, 204, 403,
  ]);
  expect(changed.body).toMatchObject({ name: "Kleur", displayName: "Tint", indexed: true });
  expect((await send("GET", `${items}/1?$expand=fields`)).body.fields).not.toHaveProperty("Kleur");
});

test("a column that holds the same value twice does not become unique", async () => {
  const { send, add } = await aList();
  await add({ Groep: "1" });
  await add({ Groep: "1" });

  const refused = await send("PATCH", `${lists}/Maatregelen/columns/Groep`, {
    body: { enforceUniqueValues: true },
  });

  expect(refused.status).toBe(400);
});

test("a site is found by root, id, address and group, each with what comes after", async () => {
  const { graph, send } = aGraph();
  const group = graph.addGroup("Team", ["anna"]);
  const site = graph.addSite({ path: "/sites/team", displayName: "Team jeugd", groupId: group.id });

  const answers = await Promise.all(
    [`/sites/${site.id}`, `/sites/${site.hostname}:/sites/team:`, `/groups/${group.id}/sites/root`].map(
      async (path) => {
        await send("POST", `${path}/lists`, { body: { ...measures, displayName: path.slice(1, 4) } });
        return (await send("GET", path.replace(/:$/, ""))).body.id;
      },
    ),
  );

  expect(answers).toEqual([site.id, site.id, site.id]);
  expect((await send("GET", "/sites/root")).body).toMatchObject({ root: {} });
  expect(valuesOf(await send("GET", "/sites?search=jeugd"))).toMatchObject([{ id: site.id }]);
});

test("what the fake does not know is 501 and a problem for the test", async () => {
  const { send, graph } = await aList();

  const unknown = await send("GET", "/sites/root/lists/Maatregelen/contentTypes");

  expect(unknown.status).toBe(501);
  expect(graph.problems).toEqual([
    {
      kind: "not-in-the-fake",
      message: "The fake Graph does not know GET /sites/root/lists/Maatregelen/contentTypes.",
    },
  ]);
});
