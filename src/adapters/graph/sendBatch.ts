import type { GraphClient } from "./graphClient";
import { type GraphAnswer, type GraphRequest, isSuccess, NoAnswer, partOf } from "./graphMessages";

/** As many requests as go into one. https://learn.microsoft.com/graph/json-batching */
export const batchSize = 20;
const mostAttempts = 4;

/** What a request in a batch came to; "unclear" when it may have been done or not. */
export type BatchAnswer = GraphAnswer | "unclear";

/**
 * Sends up to twenty requests as one, and again those that were told to wait: each is throttled by itself. Gives an answer
 * for each, in the same order; "unclear" too for one that was told to wait to the last. Throws AppError "remoteUnreachable" when none was surely done, and "signInNeeded".
 */
export async function sendBatch(
  client: GraphClient,
  requests: readonly GraphRequest[],
  signal?: AbortSignal,
): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = requests.map(() => "unclear");
  let waiting = requests.map((_, index) => index);
  for (let attempt = 0; waiting.length > 0 && attempt < mostAttempts; attempt += 1) {
    const got = await sendOnce(client, requests, waiting, { isFirst: attempt === 0, signal });
    const again: number[] = [];
    for (const index of waiting) {
      const answer = got.get(index);
      const request = requests[index];
      answers[index] = "unclear";
      if (!answer || !request) continue;
      const wait = client.waitAsked(answer, attempt);
      if (wait !== null) {
        client.keepQuiet(wait);
        again.push(index);
      }
      const isDoubtful = answer.status === 504 && request.method === "POST";
      if (isDoubtful) again.pop();
      else answers[index] = answer;
    }
    waiting = again;
  }
  // Told to wait to the last: that is no refusal.
  for (const index of waiting) answers[index] = "unclear";
  return answers;
}

interface Turn {
  readonly isFirst: boolean;
  readonly signal: AbortSignal | undefined;
}

async function sendOnce(
  client: GraphClient,
  requests: readonly GraphRequest[],
  indexes: readonly number[],
  turn: Turn,
): Promise<ReadonlyMap<number, GraphAnswer>> {
  const parts = indexes.map((index) => ({ index, request: requests[index] as GraphRequest }));
  for (const { request } of parts) client.spend(request);
  const answer = await sendWhole(
    client,
    {
      method: "POST",
      path: "/$batch",
      body: { requests: parts.map(({ index, request }) => partOfBatch(index, request)) },
    },
    turn,
  );
  if (answer === "unclear") return new Map();
  if (!isSuccess(answer)) return new Map(indexes.map((index) => [index, answer]));
  const responses = partOf(answer.body, "responses");
  return new Map(
    (Array.isArray(responses) ? (responses as readonly unknown[]) : []).map((each) => [
      Number(partOf(each, "id")),
      {
        status: Number(partOf(each, "status")),
        headers: new Headers(headersIn(partOf(each, "headers"))),
        body: partOf(each, "body"),
      },
    ]),
  );
}

async function sendWhole(
  client: GraphClient,
  request: GraphRequest,
  { isFirst, signal }: Turn,
): Promise<BatchAnswer> {
  try {
    return await client.send(request, signal);
  } catch (error) {
    signal?.throwIfAborted();
    // What an earlier turn got done may not be forgotten because a later one fails.
    if (error instanceof NoAnswer || !isFirst) return "unclear";
    throw error;
  }
}

function partOfBatch(index: number, { method, path, headers, body }: GraphRequest) {
  return {
    id: String(index),
    method,
    url: path,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body }),
  };
}

function headersIn(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
