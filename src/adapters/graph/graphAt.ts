import { GraphClient, type GraphSurroundings } from "./graphClient";

/** Microsoft Graph at an address, with the time and the network of this browser or this computer. */
export function graphAt(base: string, token: GraphSurroundings["token"]): GraphClient {
  return new GraphClient({
    base,
    fetch: (request) => fetch(request),
    token,
    now: () => Date.now(),
    wait: waitFor,
    random: () => Math.random(),
  });
}

function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException("Aborted", "AbortError"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
