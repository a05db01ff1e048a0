import { AppError } from "@/ports/appError";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Fault } from "../../../test/fakes/graph/faults/fault";
import { NoAnswer } from "./graphMessages";

const site = { method: "GET", path: "/sites/root" } as const;
const newList = { method: "POST", path: "/sites/root/lists", body: { displayName: "Proef" } } as const;
const fault = (kind: Fault, times = 1) => ({ when: () => true, fault: kind, times });
const busy = (status: 429 | 503 | 504, retryAfter?: Extract<Fault, { kind: "answer" }>["retryAfter"]) =>
  ({ kind: "answer", status, moment: "before", ...(retryAfter ? { retryAfter } : {}) }) as const;
const codeOf = (error: unknown) => (error instanceof AppError ? error.detail.code : error);

test.each([
  ["seconds", busy(429, { kind: "seconds", seconds: 7 }), 7_000],
  ["decimals", busy(503, { kind: "seconds", seconds: 2.25 }), 2_250],
  ["a date", busy(429, { kind: "date", seconds: 20 }), 20_000],
  ["nothing", busy(504, { kind: "absent" }), 1_000],
])("waits as asked in %s, and never calls early", async (_name, asked, atLeast) => {
  const { graph, clock, clientOf } = talkingGraph();
  graph.faults.add(fault(asked));
  const before = clock.now();

  expect(await clientOf("anna").send(site)).toMatchObject({ status: 200 });

  expect(clock.now() - before).toBeGreaterThanOrEqual(atLeast);
  expect(graph.log.map(({ status }) => status)).toEqual([asked.status, 200]);
  expect(graph.problems).toEqual([]);
});

test("while one request waits, the others wait too", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault(busy(429, { kind: "seconds", seconds: 30 })));
  const client = clientOf("anna");

  const answers = await Promise.all([client.send(site), client.send(site), client.send(site)]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("a wait longer than a user has patience for is told, and until it is over nothing is sent", async () => {
  const { graph, clock, clientOf } = talkingGraph();
  graph.faults.add(fault(busy(429, { kind: "seconds", seconds: 3_600 })));
  const client = clientOf("anna");

  expect(await client.send(site).catch(codeOf)).toBe("remoteUnreachable");
  expect(await client.send(site).catch(codeOf)).toBe("remoteUnreachable");
  expect(graph.log).toHaveLength(1);
  clock.advance(3_601_000);

  expect(await client.send(site)).toMatchObject({ status: 200 });
  expect(graph.problems).toEqual([]);
});

test("whoever stays busy is let alone after five times", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault(busy(503), Infinity));

  expect(await clientOf("anna").send(site).catch(codeOf)).toBe("remoteUnreachable");
  expect(graph.log).toHaveLength(5);
  expect(graph.problems).toEqual([]);
});

test("a gateway that gave up on a POST does not say whether it was done: it is not sent again", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault({ kind: "answer", status: 504, moment: "after" }));

  expect(await clientOf("anna").send(newList).catch(codeOf)).toBeInstanceOf(NoAnswer);
  expect(graph.log).toHaveLength(1);
  expect(graph.staff().list("Proef")).toBeDefined();
});

test("a connection that breaks is no answer, also after the work was done", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault({ kind: "cut", moment: "after" }));

  expect(await clientOf("anna").send(newList).catch(codeOf)).toBeInstanceOf(NoAnswer);
});

test("a token that ran out on the way is asked anew, once", async () => {
  const { graph, clientOf } = talkingGraph();
  const expired = jwt({ oid: "anna", exp: 1 });
  const wishes: object[] = [];
  const client = clientOf("anna", {
    token: async (wish) => {
      wishes.push(wish);
      return wish.isFresh ? "anna" : expired;
    },
  });

  expect(await client.send(site)).toMatchObject({ status: 200 });
  expect(wishes).toEqual([{}, { isFresh: true }]);
  expect(graph.log.map(({ status }) => status)).toEqual([401, 200]);
});

test("a fresh token that is refused too means that somebody has to sign in", async () => {
  const { graph, clientOf } = talkingGraph();
  const client = clientOf("anna", { token: async () => jwt({ oid: "anna", exp: 1 }) });

  expect(await client.send(site).catch(codeOf)).toBe("signInNeeded");
  expect(graph.log).toHaveLength(2);
});

test("what Graph asks beyond a token goes along as it was asked", async () => {
  const { graph, clientOf } = talkingGraph();
  const claims = { access_token: { nbf: { essential: true, value: "1604106651" } } };
  graph.faults.add(fault({ kind: "claims-challenge", claims, moment: "before" }));
  const wishes: object[] = [];
  const client = clientOf("anna", {
    token: async (wish) => {
      wishes.push(wish);
      return "anna";
    },
  });

  expect(await client.send(site)).toMatchObject({ status: 200 });
  expect(wishes).toEqual([{}, { claims: JSON.stringify(claims), isFresh: true }]);
});

test("the same claims asked twice cannot be met without the user", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault({ kind: "claims-challenge", claims: { id: "a" }, moment: "before" }, Infinity));

  expect(await clientOf("anna").send(site).catch(codeOf)).toBe("signInNeeded");
  expect(graph.log).toHaveLength(2);
});

test("without a token nothing is sent", async () => {
  const { graph, clientOf } = talkingGraph();
  const client = clientOf("anna", { token: () => Promise.reject(new AppError({ code: "signInNeeded" })) });

  expect(await client.send(site).catch(codeOf)).toBe("signInNeeded");
  expect(graph.log).toEqual([]);
});

test("what is cancelled while it waits is not sent", async () => {
  const { graph, clientOf } = talkingGraph();
  graph.faults.add(fault(busy(429, { kind: "seconds", seconds: 30 })));
  const controller = new AbortController();
  const client = clientOf("anna", {
    wait: async (_milliseconds, signal) => {
      controller.abort();
      signal?.throwIfAborted();
    },
  });

  await expect(client.send(site, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(graph.log).toHaveLength(1);
});

test("a link of Graph is followed as it is", async () => {
  const { clientOf } = talkingGraph();
  const client = clientOf("anna");
  const link = "https://graph.microsoft.com/v1.0/sites/root?$select=id";

  expect(await client.send({ method: "GET", path: link })).toMatchObject({ status: 200 });
  expect(client.pathBelow(link)).toBe("/sites/root?$select=id");
});

test.each(["https://elders.example/v1.0/sites/root", "http://graph.microsoft.com/v1.0/sites/root"])(
  "a link to %s is refused: the token would go along",
  async (path) => {
    const { graph, clientOf } = talkingGraph();

    expect(await clientOf("anna").send({ method: "GET", path }).catch(codeOf)).toBe("remoteRefused");
    expect(graph.log).toEqual([]);
  },
);

test("what is spent is what SharePoint counts", async () => {
  const { graph, clientOf } = talkingGraph();
  const client = clientOf("anna");

  await client.send(newList);
  await client.send({ method: "GET", path: "/sites/root/lists/Proef/items" });
  await client.send({ method: "GET", path: "/sites/root/lists/Proef/items/delta" });

  expect(client.spent).toBe(graph.units());
});

function jwt(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}
