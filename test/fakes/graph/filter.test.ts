import { aList, errorOf, fieldsOf, valuesOf } from "./testGraph";

const prefer = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };

async function threeRows() {
  const list = await aList({ settings: { viewThreshold: 2 } });
  await list.add({ Sleutel: "a", Groep: "een", Bedrag: 1 });
  await list.add({ Sleutel: "b", Groep: "twee", Bedrag: 2 });
  await list.add({ Sleutel: "c", Groep: "tweede" });
  return list;
}

test.each([
  ["fields/Groep eq 'TWEE'", ["b"]],
  ["startswith(fields/Groep,'twee')", ["b", "c"]],
  ["fields/Groep gt 'een' and fields/Sleutel ne 'b'", ["c"]],
  ["fields/ID ge 2", ["b", "c"]],
  ["fields/Groep eq null", []],
])("%s", async (filter, keys) => {
  const { send, items } = await threeRows();

  const found = await send(
    "GET",
    `${items}?$filter=${encodeURIComponent(filter)}&$expand=fields($select=Sleutel)`,
  );

  expect(valuesOf(found).map((item) => fieldsOf(item).Sleutel)).toEqual(keys);
});

test("a column without an index is refused, and works with the header as long as the list is small", async () => {
  const small = await aList();
  await small.add({ Sleutel: "a", Bedrag: 2 });
  const large = await threeRows();
  const ask = `?$filter=${encodeURIComponent("fields/Bedrag eq 2")}`;

  const refused = await small.send("GET", small.items + ask);
  const found = await small.send("GET", small.items + ask, { headers: prefer });
  const tooLarge = await large.send("GET", large.items + ask, { headers: prefer });

  expect([refused.status, found.status, tooLarge.status]).toEqual([400, 200, 422]);
  expect(errorOf(refused).message).toContain(
    "'Bedrag' cannot be referenced in filter or orderby as it is not indexed",
  );
  expect(tooLarge.body.error).toMatchObject({
    code: "notSupported",
    innerError: { code: "tooManyResources" },
  });
});

test.each([
  [422, "notSupported"],
  [429, "activityLimitReached"],
] as const)(
  "above the threshold an index helps only when it finds few enough rows: %i",
  async (status, code) => {
    const { send, items, graph, add } = await threeRows();
    graph.settings.aboveThreshold = status;
    await add({ Sleutel: "d", Groep: "twee" });
    await add({ Sleutel: "e", Groep: "twee" });
    const ask = (filter: string) => send("GET", `${items}?$filter=${encodeURIComponent(filter)}`);

    const few = await ask("fields/Groep eq 'een'");
    const many = await ask("fields/Groep eq 'twee'");

    expect([few.status, many.status, errorOf(many).code]).toEqual([200, status, code]);
  },
);

test("without a filter a long list is paged, whatever its length", async () => {
  const { send, items } = await threeRows();

  expect(valuesOf(await send("GET", items))).toHaveLength(3);
});
