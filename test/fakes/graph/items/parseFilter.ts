import type { Json } from "../message/json";
import { invalid, Refusal } from "../message/refusal";

export interface Condition {
  readonly field: string;
  readonly operator: "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "startswith";
  readonly value: Json;
}

const literal = String.raw`('(?:[^']|'')*'|-?\d+(?:\.\d+)?|true|false|null)`;
const comparison = new RegExp(
  String.raw`^\s*(?:fields/(\w+)|(id))\s+(eq|ne|lt|le|gt|ge)\s+${literal}\s*`,
  "i",
);
const beginning = new RegExp(String.raw`^\s*startswith\(\s*fields/(\w+)\s*,\s*${literal}\s*\)\s*`, "i");

/** Conditions joined by `and`: what https://learn.microsoft.com/graph/api/listitem-list shows. `or` and brackets are not. */
export function parseFilter(text: string): readonly Condition[] {
  const conditions: Condition[] = [];
  let rest = text;
  for (;;) {
    const { condition, length } = parseCondition(rest);
    conditions.push(condition);
    rest = rest.slice(length);
    if (rest === "") return conditions;
    const joined = /^and\s+/i.exec(rest);
    if (joined === null)
      throw new Refusal(501, "notSupported", `The fake does not understand this filter from: ${rest}`);
    rest = rest.slice(joined[0].length);
  }
}

function parseCondition(text: string): { readonly condition: Condition; readonly length: number } {
  const starts = beginning.exec(text);
  if (starts !== null) {
    const [whole, field = "", value = ""] = starts;
    return { condition: { field, operator: "startswith", value: parseLiteral(value) }, length: whole.length };
  }
  const compares = comparison.exec(text);
  if (compares === null) throw invalid(`Invalid filter clause: ${text}`);
  const [whole, field, id, operator = "", value = ""] = compares;
  return {
    condition: {
      field: field ?? id ?? "",
      operator: operator.toLowerCase() as Condition["operator"],
      value: parseLiteral(value),
    },
    length: whole.length,
  };
}

function parseLiteral(text: string): Json {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  return Number(text);
}
