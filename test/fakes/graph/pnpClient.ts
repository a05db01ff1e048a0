// PnPjs is a module without CommonJS, which jest cannot load: `pnpClient.test.ts` runs this file as a program of its own.
import { DefaultHeaders, DefaultInit, graphfi } from "@pnp/graph";
import "@pnp/graph/batching.js";
import "@pnp/graph/columns/index.js";
import "@pnp/graph/list-item/index.js";
import "@pnp/graph/lists/index.js";
import "@pnp/graph/sites/index.js";
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from "@pnp/queryable";
import { createFakeGraph } from "./createFakeGraph";
import { serveFakeGraph } from "./httpServer";
import { wallClock } from "./state/clock";
import { measures } from "./testGraph";

const fake = createFakeGraph({ clock: wallClock });
// It recognises Graph by https, so it is told the real address and its fetch goes to the fake.
const publicUrl = "https://graph.microsoft.com/v1.0";
const server = await serveFakeGraph(fake, { publicUrl });
const overHttp = globalThis.fetch;
globalThis.fetch = (input, init) => overHttp((input as string).replace(publicUrl, server.url), init);

const graph = graphfi().using(
  DefaultInit(publicUrl),
  DefaultHeaders(),
  InjectHeaders({ Authorization: "Bearer anna" }),
  BrowserFetchWithRetry(),
  DefaultParse(),
);
const lists = graph.sites.getById("root").lists;

await lists.add(measures);
const list = lists.getById("Maatregelen");
const columns = (await list.columns()).map(({ name }) => name);

const made = await list.items.add({ fields: { Sleutel: "p1", Groep: "1" } } as never);
await list.items.getById(made.id).update({ fields: { Groep: "2" } });
const changed: unknown = await list.items.getById(made.id).expand("fields($select=Groep)")();
const versions = await list.items.getById(made.id).versions();

const stale = await list.items
  .getById(made.id)
  .using(InjectHeaders({ "If-Match": (made as { eTag?: string }).eTag ?? "" }))
  .update({ fields: { Groep: "3" } })
  .then(
    () => 200,
    (error: unknown) => (error as { status: number }).status,
  );

fake.faults.add({
  when: ({ method }) => method === "POST",
  fault: { kind: "answer", moment: "before", status: 429, retryAfter: { kind: "seconds", seconds: 1 } },
  times: 1,
});
await list.items.add({ fields: { Sleutel: "p2" } } as never);
const earlyCalls = fake.problems.length;

const [batched, execute] = graph.batched();
// A queryable goes into a batch once, so each item gets its own.
const inBatch = () => batched.sites.getById("root").lists.getById("Maatregelen").items;
const answers = ["p3", "p4", "p2"].map((key) =>
  inBatch()
    .add({ fields: { Sleutel: key } } as never)
    .then(
      () => 201,
      (error: unknown) => (error as { status: number }).status,
    ),
);
await execute();

await list.items.getById(made.id).delete();
const left = (await list.items()).length;

console.log(
  JSON.stringify({
    columns: columns.includes("Sleutel"),
    changed,
    versions: (versions as unknown as readonly unknown[]).length,
    stale,
    earlyCalls,
    batch: await Promise.all(answers),
    left,
    problems: fake.problems,
  }),
);
await server.close();
