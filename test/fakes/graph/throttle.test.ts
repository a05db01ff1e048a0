import { manualClock } from "./state/clock";
import { aList, errorOf, textOf } from "./testGraph";

test("resource units are counted as documented, also in a batch", async () => {
  const { graph, send, items, add } = await aList();
  const cost = async (work: () => Promise<unknown>) => {
    const before = graph.units();
    await work();
    return graph.units() - before;
  };
  const { body } = await send("GET", `${items}/delta?token=latest`);
  const get = (id: string) => ({ id, method: "GET", url: `${items}/1` });

  expect(await cost(() => add({}))).toBe(2);
  expect(await cost(() => send("GET", items))).toBe(2);
  expect(await cost(() => send("GET", `${items}/1`))).toBe(1);
  expect(await cost(() => send("GET", textOf(body["@odata.deltaLink"])))).toBe(1);
  expect(await cost(() => send("GET", `${items}/delta`))).toBe(2);
  expect(await cost(() => send("GET", "/sites/root/permissions"))).toBe(5);
  expect(await cost(() => send("POST", "/$batch", { body: { requests: [get("1"), get("2")] } }))).toBe(2);
});

test("over the limit of the app everyone is throttled until the minute is over", async () => {
  const clock = manualClock();
  const limits = { appUnitsPerMinute: 10, appUnitsPerDay: 1000, userRequestsPer5Minutes: 1000 };
  const { send, items } = await aList({ clock, settings: { limits } });
  const read = (as: string) => send("GET", items, { as });

  const answers = [
    await read("anna"),
    await read("anna"),
    await read("anna"),
    await read("anna"),
    await read("bert"),
  ];
  clock.advance(60_000);
  const later = await read("bert");

  expect([...answers, later].map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 200]);
  expect(answers.map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual([
    null,
    null,
    "2",
    "0",
    "0",
  ]);
  expect(answers[4]?.headers.get("retry-after")).toBe("60");
  expect(errorOf(answers[4] ?? later).code).toBe("activityLimitReached");
});

test("one user has a limit of requests", async () => {
  const limits = { appUnitsPerMinute: 1000, appUnitsPerDay: 1000, userRequestsPer5Minutes: 3 };
  const { send, items } = await aList({ settings: { limits } });

  const statuses = [];
  for (const as of ["anna", "anna", "anna", "bert"]) statuses.push((await send("GET", items, { as })).status);

  expect(statuses).toEqual([200, 200, 429, 200]);
});
