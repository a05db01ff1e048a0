import { aList, errorOf, fieldsOf, textOf, valuesOf } from "./testGraph";

test("an item is made with its fields and read back with the fields that were asked for", async () => {
  const { send, items, add, graph } = await aList();

  const made = await add({ Sleutel: "a", Toelichting: "Eerst dit." });
  const read = await send("GET", `${items}/1?$select=id,eTag&$expand=fields($select=Sleutel)`);

  expect(made.status).toBe(201);
  expect(fieldsOf(made.body)).toMatchObject({ id: "1", Sleutel: "a", Toelichting: "Eerst dit." });
  expect(Object.keys(read.body)).toEqual([
    "@odata.context",
    "@odata.etag",
    "eTag",
    "id",
    "fields@odata.context",
    "fields",
  ]);
  expect(fieldsOf(read.body)).toEqual({ "@odata.etag": read.body.eTag, Sleutel: "a" });
  expect(graph.problems).toEqual([]);
});

test("a write with the eTag of an older version is refused and changes nothing", async () => {
  const { send, items, add } = await aList();
  const made = await add({ Sleutel: "a", Groep: "1" });
  const first = textOf(made.body.eTag);
  expect(first).toMatch(/^"[0-9a-f-]{36},1"$/);

  const change = { body: { Groep: "2" }, headers: { "if-match": first } };
  const accepted = await send("PATCH", `${items}/1/fields`, change);
  const refused = await send("PATCH", `${items}/1/fields`, { ...change, body: { Groep: "3" } });

  expect([accepted.status, refused.status]).toEqual([200, 412]);
  expect(errorOf(refused).code).toBe("resourceModified");
  expect(fieldsOf((await send("GET", `${items}/1?$expand=fields`)).body)).toMatchObject({ Groep: "2" });
});

test("delete looks at the eTag too, and what is gone is not found", async () => {
  const { send, items, add } = await aList();
  await add({ Sleutel: "a" });

  const refused = await send("DELETE", `${items}/1`, { headers: { "if-match": '"other,1"' } });
  const done = await send("DELETE", `${items}/1`);
  const again = await send("DELETE", `${items}/1`);

  expect([refused.status, done.status, again.status]).toEqual([412, 204, 404]);
  expect(errorOf(again)).toEqual({ code: "itemNotFound", message: "The resource could not be found." });
});

test("pages follow each other by their next links until all items were given once", async () => {
  const { send, items, add } = await aList();
  for (const key of ["a", "b", "c", "d", "e"]) await add({ Sleutel: key });

  const seen: unknown[] = [];
  let next: unknown = `${items}?$top=2&$expand=fields($select=Sleutel)`;
  while (typeof next === "string") {
    const page = await send("GET", next);
    seen.push(...valuesOf(page).map((item) => fieldsOf(item).Sleutel));
    next = page.body["@odata.nextLink"];
  }

  expect(seen).toEqual(["a", "b", "c", "d", "e"]);
});
