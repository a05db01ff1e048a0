import type { GraphRequest } from "./graphMessage";
import type { Json, JsonObject } from "./json";
import { invalid } from "./refusal";

/** `$select=id,eTag`: those properties and the annotations that hang on them. */
export function select(request: GraphRequest, entity: JsonObject): JsonObject {
  const names = namesIn(request.query.get("$select"));
  return names.length === 0 ? entity : only(entity, [...names, ...expanded(request)]);
}

export function only(entity: JsonObject, names: readonly string[]): JsonObject {
  const wanted = new Set(names);
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([name]) => name.startsWith("@odata.") || wanted.has(name.split("@")[0] ?? ""),
    ),
  );
}

export function namesIn(list: string | null | undefined): readonly string[] {
  return (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "*");
}

function expanded(request: GraphRequest): readonly string[] {
  return [...(request.query.get("$expand") ?? "").matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name ?? "");
}

export function context(request: GraphRequest, what: string): JsonObject {
  return { "@odata.context": `${request.base}/$metadata#${what}` };
}

export function collection(
  request: GraphRequest,
  what: string,
  value: readonly Json[],
  links: JsonObject = {},
): JsonObject {
  return { ...context(request, what), ...links, value };
}

/** How many on a page: `$top`, or what the service finds enough. */
export function pageSize(request: GraphRequest, usual: number, most = 5000): number {
  const top = request.query.get("$top");
  if (top === null) return usual;
  if (!/^\d+$/.test(top) || top === "0") throw invalid("Invalid value for $top.");
  return Math.min(Number(top), most);
}

/** The same address with other options: how next and delta links are made. */
export function linkTo(request: GraphRequest, options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(request.query);
  query.delete("$skiptoken");
  query.delete("token");
  for (const [name, value] of Object.entries(options)) query.set(name, value);
  const text = query.toString().replaceAll("%24", "$").replaceAll("+", "%20");
  return `${request.base}${request.path}?${text}`;
}
