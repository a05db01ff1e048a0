import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> | void;

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** On this computer only, at a port of its own: that makes it an origin of its own. */
export async function listen(answer: Answer, port = 0): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    Promise.resolve(answer(incoming, outgoing)).catch((error: unknown) => {
      outgoing
        .writeHead(500, { "content-type": "text/plain" })
        .end(`The simulated Teams failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

export async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
