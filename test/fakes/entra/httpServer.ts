import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeEntra } from "./createFakeEntra";
import type { EntraRequest } from "./entraMessage";

export interface RunningEntra {
  readonly url: string;
  close(): Promise<void>;
}

/** MSAL talks to https only: a test leads `https://login.microsoftonline.com` here, or puts TLS in front. */
export async function serveFakeEntra(entra: FakeEntra, port = 0): Promise<RunningEntra> {
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then((request) => {
      const { status, headers, text } = entra.handle(request);
      outgoing.writeHead(status, headers).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<EntraRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://127.0.0.1");
  return {
    method: incoming.method ?? "GET",
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(Buffer.concat(chunks).toString()),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
  };
}
