import {
  type AuthenticationProvider,
  Client,
  type Context,
  type GraphError,
  type Middleware,
  MiddlewareFactory,
  type PageCollection,
  PageIterator,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import type { DriveItem, FieldValueSet, List, ListItem } from "@microsoft/microsoft-graph-types";
import { createFakeGraph } from "./createFakeGraph";
import { type RunningGraph, serveFakeGraph } from "./httpServer";
import { wallClock } from "./state/clock";
import { measures } from "./testGraph";

// Microsoft's own client with its own middleware, over HTTP: what it makes of our answers is not up to us. It sends tokens
// and follows links at https addresses only, so it is told the real address and its last step goes to the fake.
const publicUrl = "https://graph.microsoft.com/v1.0";
const graph = createFakeGraph({ clock: wallClock });
const items = "/sites/root/lists/Maatregelen/items";
let server: RunningGraph;
let client: Client;

beforeAll(async () => {
  server = await serveFakeGraph(graph, { publicUrl });
  const anna: AuthenticationProvider = { getAccessToken: async () => "anna" };
  const usual = MiddlewareFactory.getDefaultMiddlewareChain(anna).slice(0, -1);
  client = Client.initWithMiddleware({ middleware: [...usual, new ToTheFake()] });
  await client.api("/sites/root/lists").post(measures);
});

afterAll(async () => {
  await server.close();
  expect(graph.problems.filter(({ kind }) => kind !== "called-too-early")).toEqual([]);
});

test("it finds the list with its columns", async () => {
  const list = (await client.api("/sites/root/lists/Maatregelen").expand("columns").get()) as List;

  expect(list.columns?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Title", "Sleutel", "Status"]),
  );
});

test("it makes, reads, changes and deletes an item; an old eTag is a GraphError with status 412", async () => {
  const made = (await client.api(items).post({ fields: { Sleutel: "m1", Groep: "1" } })) as Required<
    Pick<ListItem, "id" | "eTag">
  >;
  await client
    .api(`${items}/${made.id}/fields`)
    .header("If-Match", made.eTag ?? "")
    .patch({ Groep: "2" });

  const stale = client
    .api(`${items}/${made.id}/fields`)
    .header("If-Match", made.eTag ?? "")
    .patch({ Groep: "3" });

  const error = await stale.then(
    () => null,
    (reason: unknown) => reason as GraphError,
  );
  expect([error?.statusCode, error?.code]).toEqual([412, "resourceModified"]);
  expect(error?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  const read = (await client.api(`${items}/${made.id}`).expand("fields($select=Groep)").get()) as ListItem;
  expect(read.fields as FieldValueSet & { Groep: string }).toMatchObject({ Groep: "2" });
  await client.api(`${items}/${made.id}`).delete();
});

test("its page iterator walks through delta and keeps the delta link", async () => {
  for (const key of ["d1", "d2", "d3"]) await client.api(items).post({ fields: { Sleutel: key } });
  const first = (await client.api(`${items}/delta`).expand("fields").top(2).get()) as PageCollection;
  const seen: string[] = [];
  const iterator = new PageIterator(client, first, (item: { id: string }) => {
    seen.push(item.id);
    return true;
  });
  await iterator.iterate();

  expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
  const next = (await client.api(iterator.getDeltaLink() ?? "").get()) as PageCollection;
  expect(next.value).toEqual([]);
});

test("its retry handler waits as long as 429 says and then succeeds without a call too early", async () => {
  const before = graph.problems.length;
  const fault = {
    kind: "answer",
    moment: "before",
    status: 429,
    retryAfter: { kind: "seconds", seconds: 1 },
  } as const;
  graph.faults.add({ when: ({ method }) => method === "POST", fault, times: 1 });

  const started = Date.now();
  await client.api(items).post({ fields: { Sleutel: "later" } });

  expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  expect(graph.problems).toHaveLength(before);
});

test("it uploads a file and downloads it by the redirect", async () => {
  const file = "/sites/root/drive/root:/Werken aan veiligheid/logo.txt:/content";
  await client.api(file).header("Content-Type", "text/plain").put("een logo");

  const stream = (await client.api(file).responseType(ResponseType.TEXT).get()) as string;

  expect(stream).toBe("een logo");
});

test("it writes a new version of a file by its id, and an old eTag is a GraphError with status 412", async () => {
  const { id } = graph.staff().saveFile("Beleid/plan.docx", new Uint8Array([1]));
  const found = (await client.api(`/sites/root/drive/items/${id}`).get()) as DriveItem;
  const write = (text: string) =>
    client
      .api(`/sites/root/drive/items/${id}/content`)
      .header("If-Match", found.eTag ?? "")
      .put(text);

  const written = (await write("twee")) as DriveItem;
  const stale = await (write("drie") as Promise<unknown>).then(
    () => null,
    (reason: unknown) => reason as GraphError,
  );

  expect(written.eTag).not.toBe(found.eTag);
  expect([stale?.statusCode, stale?.code]).toEqual([412, "resourceModified"]);
});

test("its page iterator walks through a folder", async () => {
  for (const name of ["x", "y", "z"]) graph.staff().saveFile(`Map/${name}.docx`, new Uint8Array([1]));
  const { id } = graph.staff().file("Map");
  const first = (await client.api(`/sites/root/drive/items/${id}/children`).top(2).get()) as PageCollection;
  const seen: string[] = [];
  await new PageIterator(client, first, ({ name }: { name: string }) => {
    seen.push(name);
    return true;
  }).iterate();

  expect(seen).toEqual(["x.docx", "y.docx", "z.docx"]);
});

class ToTheFake implements Middleware {
  async execute(context: Context): Promise<void> {
    const address = context.request as string;
    context.response = await fetch(address.replace(publicUrl, server.url), context.options);
  }
}
