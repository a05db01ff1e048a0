import type { JsonObject } from "./message/json";
import { aList, errorOf, type TestAnswer, textOf } from "./testGraph";

const json = { "Content-Type": "application/json" };

function partsOf({ body }: TestAnswer): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries((body.responses as readonly JsonObject[]).map((part) => [textOf(part.id), part]));
}

test("each part has its own answer, and the batch is 200 whatever they are", async () => {
  const { send, items, add } = await aList();
  const made = await add({ Sleutel: "a" });
  const url = `${items}/1/fields`;

  const done = await send("POST", "/$batch", {
    body: {
      requests: [
        {
          id: "1",
          method: "PATCH",
          url,
          headers: { ...json, "If-Match": textOf(made.body.eTag) },
          body: { Groep: "1" },
        },
        { id: "2", method: "POST", url: items, headers: json, body: { fields: { Sleutel: "b" } } },
        { id: "3", method: "GET", url: `${items}/99` },
        { id: "4", method: "DELETE", url: `${items}/1`, headers: { "If-Match": '"old,1"' } },
      ],
    },
  });

  const parts = partsOf(done);
  expect(done.status).toBe(200);
  expect(["1", "2", "3", "4"].map((id) => parts[id]?.status)).toEqual([200, 201, 404, 412]);
  expect(parts["3"]?.body).toMatchObject({ error: { code: "itemNotFound" } });
});

test("more than twenty parts, a part without an id and an absolute url are refused as a whole", async () => {
  const { send, items, graph } = await aList();
  const get = (id: string) => ({ id, method: "GET", url: items });

  const tooMany = await send("POST", "/$batch", {
    body: { requests: Array.from({ length: 21 }, (_, index) => get(String(index))) },
  });
  const nameless = await send("POST", "/$batch", { body: { requests: [{ method: "GET", url: items }] } });
  const absolute = await send("POST", "/$batch", {
    body: { requests: [{ ...get("1"), url: `https://graph.microsoft.com/v1.0${items}` }] },
  });

  expect([tooMany, nameless, absolute].map(({ status }) => status)).toEqual([400, 400, 400]);
  expect(errorOf(tooMany).code).toBe("BadRequest");
  expect(graph.problems).toEqual([]);
});

test("a part whose predecessor failed is 424 and not done", async () => {
  const { send, items, graph } = await aList();
  const post = (id: string, fields: JsonObject, dependsOn: readonly string[] = []) => ({
    id,
    method: "POST",
    url: items,
    headers: json,
    body: { fields },
    dependsOn,
  });

  const done = await send("POST", "/$batch", {
    body: {
      requests: [
        post("1", { Nergens: "x" }),
        post("2", { Sleutel: "b" }, ["1"]),
        post("3", { Sleutel: "c" }),
      ],
    },
  });

  const parts = partsOf(done);
  expect(["1", "2", "3"].map((id) => parts[id]?.status)).toEqual([400, 424, 201]);
  expect(graph.staff().rows("Maatregelen")).toHaveLength(1);
});
