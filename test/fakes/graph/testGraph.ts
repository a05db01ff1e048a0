import { isObject, type Json, type JsonObject } from "./message/json";
import { createFakeGraph, type FakeGraph, type FakeGraphOptions } from "./createFakeGraph";

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

interface TestOptions {
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: string | null;
}

export type Send = (method: string, path: string, options?: TestOptions) => Promise<TestAnswer>;

/** A fake in process and the shortest way to talk to it. */
export function aGraph(options: FakeGraphOptions = {}): { readonly graph: FakeGraph; readonly send: Send } {
  const graph = createFakeGraph(options);
  return { graph, send: sendWith(graph.fetch, "https://graph.microsoft.com/v1.0") };
}

function sendWith(fetch: FakeGraph["fetch"], base: string): Send {
  return async (method, path, { body, headers = {}, as = "anna" } = {}) => {
    const response = await fetch(path.startsWith("http") ? path : base + path, {
      method,
      headers: {
        ...(as === null ? {} : { authorization: `Bearer ${as}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text === "" ? {} : (JSON.parse(text) as Json);
    return {
      status: response.status,
      headers: response.headers,
      body: isObject(parsed) ? parsed : { value: parsed },
    };
  };
}

/** The list most tests work on: a key as our own lists have it, and one column of each kind. */
export const measures: JsonObject = {
  displayName: "Maatregelen",
  columns: [
    { name: "Sleutel", text: {}, indexed: true, enforceUniqueValues: true },
    { name: "Groep", text: {}, indexed: true },
    { name: "Toelichting", text: { allowMultipleLines: true, textType: "plain" } },
    { name: "Status", choice: { choices: ["Open", "Klaar"] } },
    { name: "Bedrag", number: { minimum: 0 } },
    { name: "Vinkje", boolean: {} },
    { name: "Datum", dateTime: { format: "dateOnly" } },
  ],
  list: { template: "genericList" },
};

export async function aList(options: FakeGraphOptions = {}) {
  const { graph, send } = aGraph(options);
  await send("POST", "/sites/root/lists", { body: measures });
  const items = "/sites/root/lists/Maatregelen/items";
  return { graph, send, items, add: (fields: JsonObject) => send("POST", items, { body: { fields } }) };
}

/** The error of an answer, as `{ code, message }`. */
export function errorOf({ body }: TestAnswer): {
  readonly code: Json | undefined;
  readonly message: Json | undefined;
} {
  const error = isObject(body.error) ? body.error : {};
  return { code: error.code, message: error.message };
}

export function valuesOf({ body }: TestAnswer): readonly JsonObject[] {
  return (body.value as readonly JsonObject[] | undefined) ?? [];
}

export function textOf(value: Json | undefined): string {
  if (typeof value !== "string") throw new Error(`Expected a text, not ${JSON.stringify(value)}.`);
  return value;
}

export function fieldsOf(item: JsonObject): JsonObject {
  return item.fields as JsonObject;
}
