import type { GraphRequest } from "../message/graphMessage";
import { isList, isObject, type Json, type JsonObject } from "../message/json";
import { readObject } from "../message/readBody";
import { Refusal } from "../message/refusal";

export interface BatchStep {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly request: GraphRequest;
}

/** https://learn.microsoft.com/graph/json-batching */
export function readBatch(request: GraphRequest): readonly BatchStep[] {
  const { requests } = readObject(request);
  if (!isList(requests) || requests.length === 0) throw badBatch("The batch has no requests.");
  if (requests.length > 20) throw badBatch("Number of batch request steps exceeds the maximum value of 20.");
  const steps = requests.map((step) => readStep(request, step));
  const ids = steps.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw badBatch("The ids of the requests in a batch must differ.");
  for (const [index, { id, dependsOn }] of steps.entries()) {
    const earlier = ids.slice(0, index);
    if (!dependsOn.every((other) => earlier.includes(other))) {
      throw badBatch(`Request ${id} depends on one that does not come before it.`);
    }
  }
  return steps;
}

function readStep(batch: GraphRequest, step: Json): BatchStep {
  if (!isObject(step)) throw badBatch("A request in a batch is an object.");
  const { id, method, url, headers, body, dependsOn } = step;
  if (typeof id !== "string" || typeof method !== "string" || typeof url !== "string") {
    throw badBatch("A request in a batch needs an id, a method and a url.");
  }
  if (/^https?:/i.test(url)) throw badBatch(`Invalid batch request url ${url}: it must be relative.`);
  const own = lowerCase(isObject(headers) ? headers : {});
  if (isObject(body) && own["content-type"] === undefined) {
    throw badBatch("Content-Type is required for a request in a batch that has a body.");
  }
  const { pathname, search } = new URL(url.startsWith("/") ? url.slice(1) : url, "http://batch/");
  return {
    id,
    dependsOn: isList(dependsOn) ? dependsOn.map(String) : [],
    request: {
      ...batch,
      method: method.toUpperCase(),
      path: pathname,
      query: new URLSearchParams(search),
      headers: {
        ...(batch.headers.authorization === undefined ? {} : { authorization: batch.headers.authorization }),
        ...own,
      },
      bytes: bytesOf(body),
      isBatched: true,
    },
  };
}

function lowerCase(headers: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

/** JSON as it is; anything else is a string in base64. */
function bytesOf(body: Json | undefined): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  return typeof body === "string" ? Buffer.from(body, "base64") : Buffer.from(JSON.stringify(body));
}

function badBatch(message: string): Refusal {
  return new Refusal(400, "BadRequest", message);
}
