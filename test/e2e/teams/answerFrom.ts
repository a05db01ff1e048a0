import type { Route } from "@playwright/test";
import type { FakeGraph } from "../../fakes/graph/createFakeGraph";

/** Headers that say something about the way of the body, which Playwright sees to itself. */
const ofTheConnection = ["content-length", "connection", "transfer-encoding"];

/** Answers a request of a browser from a fake Graph; where the fake breaks the connection, so does this. */
export async function answerFrom(graph: FakeGraph, route: Route): Promise<void> {
  const request = route.request();
  const body = request.postDataBuffer();
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(":"));
  const response = await graph
    .fetch(request.url(), {
      method: request.method(),
      headers: Object.fromEntries(headers),
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    .catch(() => null);
  if (!response) return route.abort("connectionfailed");
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !ofTheConnection.includes(name))),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
