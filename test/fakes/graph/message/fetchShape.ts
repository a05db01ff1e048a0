import type { GraphCore } from "../graphCore";
import type { GraphAnswer, GraphRequest } from "./graphMessage";

export type FetchShape = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** The core as a `fetch`: a broken connection is the TypeError that a browser gives. */
export function asFetch(core: GraphCore, sleep: (milliseconds: number) => Promise<void>): FetchShape {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const outcome = core.handle(await readRequest(request));
    if (outcome.delay > 0) await sleep(outcome.delay);
    request.signal.throwIfAborted();
    if (outcome.kind === "cut") throw new TypeError("fetch failed");
    const { location } = outcome.answer.headers;
    if (outcome.answer.status === 302 && location !== undefined && request.redirect === "follow") {
      return asFetch(core, sleep)(location);
    }
    return toResponse(outcome.answer);
  };
}

async function readRequest(request: Request): Promise<GraphRequest> {
  const { pathname, searchParams, origin } = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    path: pathname.replace(/^\/v1\.0(?=\/)/, ""),
    query: searchParams,
    headers: Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value])),
    bytes: new Uint8Array(await request.arrayBuffer()),
    base: `${origin}/v1.0`,
    isBatched: false,
  };
}

function toResponse({ status, headers, body }: GraphAnswer): Response {
  return new Response(bodyOf(body), { status, headers });
}

export function bodyOf(body: GraphAnswer["body"]): Uint8Array<ArrayBuffer> | string | null {
  if (body === undefined) return null;
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
}
