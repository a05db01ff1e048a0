import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeGraph } from "./createFakeGraph";
import { bodyOf } from "./message/fetchShape";
import type { GraphRequest } from "./message/graphMessage";

export interface RunningGraph {
  /** `http://127.0.0.1:N/v1.0` */
  readonly url: string;
  close(): Promise<void>;
}

interface ServeOptions {
  readonly port?: number;
  /** What links in answers start with, when clients come in by another address. */
  readonly publicUrl?: string;
  readonly after?: () => void;
}

/** A thin shell: node's HTTP in, the core, node's HTTP out. Loopback only. */
export async function serveFakeGraph(graph: FakeGraph, options: ServeOptions = {}): Promise<RunningGraph> {
  const server = createServer((incoming, outgoing) => {
    void carry(graph, incoming, outgoing, options.publicUrl).then(options.after, (error: unknown) => {
      outgoing
        .writeHead(500, { "content-type": "text/plain" })
        .end(`The fake Graph itself failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1.0`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function carry(
  graph: FakeGraph,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  publicUrl: string | undefined,
): Promise<void> {
  const request = await readRequest(incoming);
  const outcome = graph.core.handle(publicUrl === undefined ? request : { ...request, base: publicUrl });
  if (outcome.delay > 0) await new Promise((resolve) => setTimeout(resolve, outcome.delay));
  if (outcome.kind === "cut") {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(outcome.answer.status, outcome.answer.headers);
  outgoing.end(bodyOf(outcome.answer.body) ?? undefined);
}

async function readRequest(incoming: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const origin = `http://${incoming.headers.host ?? "127.0.0.1"}`;
  const { pathname, searchParams } = new URL(incoming.url ?? "/", origin);
  return {
    method: incoming.method ?? "GET",
    path: pathname.replace(/^\/v1\.0(?=\/)/, ""),
    query: searchParams,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    bytes: new Uint8Array(Buffer.concat(chunks)),
    base: `${origin}/v1.0`,
    isBatched: false,
  };
}
