import { aList, errorOf, fieldsOf, type Send, textOf, valuesOf } from "./testGraph";

const delta = "/delta?$expand=fields($select=Sleutel,Groep)";

async function readAll(send: Send, from: string) {
  const items = [];
  let address = from;
  for (;;) {
    const page = await send("GET", address);
    items.push(...valuesOf(page));
    const next = page.body["@odata.nextLink"];
    if (typeof next !== "string") return { items, link: textOf(page.body["@odata.deltaLink"]) };
    address = next;
  }
}

test("a first round gives all items, the next only what changed, deleted items as deleted", async () => {
  const { send, items, add } = await aList();
  await add({ Sleutel: "a" });
  await add({ Sleutel: "b" });
  await add({ Sleutel: "c" });
  await send("DELETE", `${items}/3`);

  const first = await readAll(send, items + delta);
  await send("PATCH", `${items}/1/fields`, { body: { Groep: "1" } });
  await send("DELETE", `${items}/2`);
  const second = await readAll(send, first.link);
  const third = await readAll(send, second.link);

  expect(first.items.map((item) => fieldsOf(item).Sleutel)).toEqual(["a", "b"]);
  expect(second.items).toMatchObject([
    { id: "1", fields: { Sleutel: "a", Groep: "1" } },
    { id: "2", deleted: { state: "deleted" } },
  ]);
  expect(third.items).toEqual([]);
});

test("what changes while someone is paging comes again at the end", async () => {
  const { send, items, add } = await aList();
  for (const key of ["a", "b", "c"]) await add({ Sleutel: key });

  const page = await send("GET", `${items}${delta}&$top=2`);
  await send("PATCH", `${items}/1/fields`, { body: { Groep: "new" } });
  await send("DELETE", `${items}/2`);
  const rest = await readAll(send, textOf(page.body["@odata.nextLink"]));

  expect(valuesOf(page).map(({ id }) => id)).toEqual(["1", "2"]);
  expect(rest.items.map(({ id, deleted }) => [id, deleted !== undefined])).toEqual([
    ["3", false],
    ["1", false],
    ["2", true],
  ]);
});

test("token=latest gives no items and a link for what comes after", async () => {
  const { send, items, add } = await aList();
  await add({ Sleutel: "a" });
  const latest = await readAll(send, `${items}/delta?token=latest`);
  await add({ Sleutel: "b" });

  expect(latest.items).toEqual([]);
  expect((await readAll(send, latest.link)).items.map(({ id }) => id)).toEqual(["2"]);
});

test.each(["resyncChangesApplyDifferences", "resyncChangesUploadDifferences"] as const)(
  "a token that SharePoint has forgotten is 410 %s, with where to start again",
  async (error) => {
    const { send, items, add, graph } = await aList();
    await add({ Sleutel: "a" });
    const { link } = await readAll(send, items + delta);
    graph.staff().forgetTokens("Maatregelen", error);

    const gone = await send("GET", link);
    const again = await readAll(send, gone.headers.get("location") ?? "");

    expect([gone.status, errorOf(gone).code]).toEqual([410, error]);
    expect(again.items).toMatchObject([{ id: "1", fields: { Sleutel: "a" } }]);
  },
);

test("with the setting the first item of a page comes twice, the older state first", async () => {
  const { send, items, add } = await aList({ settings: { deltaRepeats: true } });
  await add({ Sleutel: "a", Groep: "old" });
  await send("PATCH", `${items}/1/fields`, { body: { Groep: "new" } });

  const { items: given } = await readAll(send, items + delta);

  expect(given.map((item) => fieldsOf(item).Groep)).toEqual(["old", "new"]);
});
