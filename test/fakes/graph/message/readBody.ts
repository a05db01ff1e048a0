import type { GraphRequest } from "./graphMessage";
import { isObject, type Json, type JsonObject } from "./json";
import { invalid, Refusal } from "./refusal";

/** The body as an object; Graph refuses anything else where it expects an entity. */
export function readObject(request: GraphRequest): JsonObject {
  const type = request.headers["content-type"] ?? "";
  if (!type.includes("json")) {
    throw new Refusal(415, "UnsupportedMediaType", "Content-Type must be application/json.");
  }
  const body = parse(new TextDecoder().decode(request.bytes));
  if (!isObject(body)) throw invalid("Unable to read JSON request payload.");
  return body;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Refusal(
      400,
      "BadRequest",
      "Unable to read JSON request payload. Please ensure it is valid JSON.",
    );
  }
}
