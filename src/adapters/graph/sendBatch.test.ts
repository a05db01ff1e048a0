import { AppError } from "@/ports/appError";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Fault, SeenRequest } from "../../../test/fakes/graph/faults/fault";
import { sendBatch } from "./sendBatch";

const items = "/sites/root/lists/Proef/items";
const row = (title: string) => ({ method: "POST", path: items, body: { fields: { Title: title } } }) as const;
const read = (id: string) => ({ method: "GET", path: `${items}/${id}` }) as const;

async function aList() {
  const talking = talkingGraph({ settings: { batchOrder: "shuffled" } });
  const client = talking.clientOf("anna");
  await client.send({ method: "POST", path: "/sites/root/lists", body: { displayName: "Proef" } });
  const add = (when: (seen: SeenRequest) => boolean, fault: Fault, times = 1) => {
    talking.graph.faults.add({ when, fault, times });
  };
  const titles = () =>
    talking.graph
      .staff()
      .rows("Proef")
      .map(({ fields }) => fields["Title"])
      .sort();
  return { ...talking, client, add, titles };
}

const statuses = (answers: Awaited<ReturnType<typeof sendBatch>>) =>
  answers.map((answer) => (answer === "unclear" ? answer : answer.status));

test("answers come in the order of what was asked, whatever the order in which Graph gives them", async () => {
  const { client, titles, graph } = await aList();

  const answers = await sendBatch(client, [row("a"), read("999"), row("b")]);

  expect(statuses(answers)).toEqual([201, 404, 201]);
  expect(titles()).toEqual(["a", "b"]);
  expect(graph.problems).toEqual([]);
});

test("one that is told to wait is sent again by itself, after that time", async () => {
  const { client, add, titles, graph, clock } = await aList();
  const retryAfter = { kind: "seconds", seconds: 12.5 } as const;
  add(({ isBatched, url }) => isBatched && url === items, {
    kind: "answer",
    status: 429,
    moment: "before",
    retryAfter,
  });
  const before = clock.now();

  expect(statuses(await sendBatch(client, [row("a"), row("b"), read("999")]))).toEqual([201, 201, 404]);

  expect(titles()).toEqual(["a", "b"]);
  expect(clock.now() - before).toBeGreaterThanOrEqual(12_500);
  expect(graph.problems).toEqual([]);
});

test("one that is told to wait to the last is unclear, and no refusal", async () => {
  const { client, add, graph } = await aList();
  add(({ isBatched, method }) => isBatched && method === "POST", busy(503), Infinity);

  expect(statuses(await sendBatch(client, [row("a"), read("999")]))).toEqual(["unclear", 404]);
  expect(graph.problems).toEqual([]);
});

test("a POST that a gateway gave up on is unclear; what may be done twice is sent again", async () => {
  const { client, add, titles } = await aList();
  add(({ isBatched }) => isBatched, { kind: "answer", status: 504, moment: "after" }, 2);

  const [posted, got] = await sendBatch(client, [row("a"), read("999")]);

  expect(statuses([posted ?? "unclear", got ?? "unclear"])).toEqual(["unclear", 404]);
  expect(titles()).toEqual(["a"]);
});

test("of a batch that breaks nothing is known", async () => {
  const { client, add } = await aList();
  add(({ isBatched }) => isBatched, { kind: "cut", moment: "after" });

  expect(statuses(await sendBatch(client, [row("a"), row("b")]))).toEqual(["unclear", "unclear"]);
});

test("what was done stays known when trying again what was not fails altogether", async () => {
  const { client, add } = await aList();
  const retryAfter = { kind: "seconds", seconds: 3_600 } as const;
  add(({ isBatched, method }) => isBatched && method === "GET", { ...busy(429), retryAfter });

  expect(statuses(await sendBatch(client, [row("a"), read("999")]))).toEqual([201, "unclear"]);
});

test("without anybody signed in nothing was done, and that is said", async () => {
  const { clientOf } = await aList();
  const client = clientOf("anna", { token: () => Promise.reject(new AppError({ code: "signInNeeded" })) });

  await expect(sendBatch(client, [row("a")])).rejects.toThrow(AppError);
});

function busy(status: 429 | 503) {
  return { kind: "answer", status, moment: "before" } as const;
}
