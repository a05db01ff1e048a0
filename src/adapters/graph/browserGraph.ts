import { GraphClient, type GraphSurroundings } from "./graphClient";

/** Microsoft Graph of the public cloud, from this browser. */
export function browserGraph(token: GraphSurroundings["token"]): GraphClient {
  return new GraphClient({
    base: "https://graph.microsoft.com/v1.0",
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
