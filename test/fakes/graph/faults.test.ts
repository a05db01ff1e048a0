import type { Fault } from "./faults/fault";
import { manualClock } from "./state/clock";
import { aList, errorOf } from "./testGraph";

const post = ({ method, url }: { readonly method: string; readonly url: string }) =>
  method === "POST" && url.endsWith("/items");

test.each([
  [{ kind: "seconds", seconds: 2 } as const, "2"],
  [{ kind: "seconds", seconds: 1.5 } as const, "1.5"],
  [{ kind: "date", seconds: 10 } as const, "Sat, 21 Nov 2026 12:00:10 GMT"],
  [{ kind: "absent" } as const, null],
])("Retry-After can be %j", async (retryAfter, header) => {
  const { graph, add } = await aList();
  graph.faults.add({
    when: post,
    fault: { kind: "answer", moment: "before", status: 503, retryAfter },
    times: 1,
  });

  const refused = await add({ Sleutel: "a" });

  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, header]);
  expect(refused.headers.get("access-control-expose-headers")).toContain("Retry-After");
  expect(graph.staff().rows("Maatregelen")).toEqual([]);
});

test.each([
  { kind: "answer", moment: "after", status: 504 },
  { kind: "cut", moment: "after" },
] satisfies Fault[])("with %j the work is done although the caller hears otherwise", async (fault) => {
  const { graph, add } = await aList();
  graph.faults.add({ when: post, fault, times: 1 });

  const heard = await add({ Sleutel: "a" }).then(
    ({ status }) => status,
    (error: unknown) => error,
  );

  if (fault.kind === "cut") expect(heard).toBeInstanceOf(TypeError);
  else expect(heard).toBe(504);
  expect(graph.staff().rows("Maatregelen")).toHaveLength(1);
});

test("a connection that breaks before the work leaves nothing behind", async () => {
  const { graph, add } = await aList();
  graph.faults.add({ when: post, fault: { kind: "cut", moment: "before" }, times: 1 });

  await expect(add({ Sleutel: "a" })).rejects.toThrow(TypeError);

  expect(graph.staff().rows("Maatregelen")).toEqual([]);
  expect(graph.log.at(-1)).toMatchObject({ status: null, person: "anna" });
});

test("who calls before Retry-After has passed is answered 429 again, and the test knows", async () => {
  const clock = manualClock();
  const { graph, add } = await aList({ clock });
  const retryAfter = { kind: "seconds", seconds: 3 } as const;
  graph.faults.add({
    when: post,
    fault: { kind: "answer", moment: "before", status: 429, retryAfter },
    times: 1,
  });
  await add({ Sleutel: "a" });

  clock.advance(1000);
  const early = await add({ Sleutel: "a" });
  clock.advance(2000);
  const inTime = await add({ Sleutel: "a" });

  expect([early.status, early.headers.get("retry-after"), inTime.status]).toEqual([429, "2", 201]);
  expect(graph.problems.map(({ kind }) => kind)).toEqual(["called-too-early"]);
});

test("one part of a batch can be throttled, and the others are not too early", async () => {
  const { graph, send, items } = await aList();
  const retryAfter = { kind: "seconds", seconds: 3 } as const;
  const fault: Fault = { kind: "answer", moment: "before", status: 429, retryAfter };
  graph.faults.add({ when: ({ isBatched }) => isBatched, fault, times: 1 });
  const get = (id: string) => ({ id, method: "GET", url: items });

  const { body } = await send("POST", "/$batch", { body: { requests: [get("1"), get("2"), get("3")] } });

  const parts = body.responses as readonly { readonly status: number; readonly headers: object }[];
  expect(parts.map(({ status }) => status).sort((left, right) => left - right)).toEqual([200, 200, 429]);
  expect(parts.find(({ status }) => status === 429)?.headers).toMatchObject({ "Retry-After": "3" });
  expect(graph.problems).toEqual([]);
});

test("a claims challenge carries the claims in base64", async () => {
  const { graph, send, items } = await aList();
  const claims = { access_token: { nbf: { essential: true, value: "1604106651" } } };
  graph.faults.add({
    when: () => true,
    fault: { kind: "claims-challenge", moment: "before", claims },
    times: 1,
  });

  const challenged = await send("GET", items);

  const header = challenged.headers.get("www-authenticate") ?? "";
  expect(challenged.status).toBe(401);
  expect(header).toContain('error="insufficient_claims"');
  expect(JSON.parse(Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? "", "base64").toString())).toEqual(
    claims,
  );
  expect((await send("GET", items)).status).toBe(200);
});

test("a history can choose its own faults, and a delay is waited out", async () => {
  const waited: number[] = [];
  const { graph, add } = await aList({
    sleep: async (milliseconds) => {
      waited.push(milliseconds);
    },
  });
  graph.faults.chooseWith(({ number }) =>
    number % 2 === 0
      ? { kind: "delay", moment: "before", milliseconds: 50 }
      : { kind: "answer", moment: "after", status: 500 },
  );

  const done = [await add({ Sleutel: "a" }), await add({ Sleutel: "b" })];

  expect(done.map(({ status }) => status)).toEqual([201, 500]);
  expect(errorOf(done[1] ?? { status: 0, headers: new Headers(), body: {} }).code).toBe("generalException");
  expect(waited).toEqual([50]);
});
