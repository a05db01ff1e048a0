import { isList, isObject, type Json, type JsonObject } from "../message/json";
import { type EntityType, metadata } from "./metadata";

/** What in this value is not as Microsoft's metadata has it: one sentence each. */
export function againstMetadata(type: string, value: JsonObject): readonly string[] {
  const known = withBases(type);
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.includes("@")) return [];
    const declared = known.map(({ properties }) => properties.get(name)).find((found) => found !== undefined);
    if (declared !== undefined) return wrongValue(`${type}.${name}`, declared, inner);
    if (known.some(({ isOpen }) => isOpen)) return [];
    return [`The property '${name}' does not exist on type 'microsoft.graph.${type}'.`];
  });
}

// The extract leaves types out: nothing can be said about what they hold.
const unknown: EntityType = { base: null, isOpen: true, properties: new Map() };

/** The type with what it inherits. */
function withBases(type: string): readonly EntityType[] {
  const found = metadata().get(type) ?? unknown;
  return found.base === null ? [found] : [found, ...withBases(found.base)];
}

function wrongValue(where: string, declared: string, value: Json): readonly string[] {
  if (value === null) return [];
  const collected = /^Collection\((.+)\)$/.exec(declared)?.[1];
  if (collected !== undefined) {
    if (!isList(value)) return [`${where} is not a collection.`];
    return value.flatMap((one) => wrongValue(where, collected, one));
  }
  const entity = /^graph\.(\w+)$/.exec(declared)?.[1];
  if (entity !== undefined)
    return isObject(value) ? againstMetadata(entity, value) : [`${where} is not an object.`];
  return isOfType(declared, value) ? [] : [`${where} is not of type ${declared}.`];
}

function isOfType(type: string, value: Json): boolean {
  switch (type) {
    case "Edm.String":
    case "Edm.DateTimeOffset":
      return typeof value === "string";
    case "Edm.Boolean":
      return typeof value === "boolean";
    case "Edm.Int32":
    case "Edm.Int64":
      return Number.isInteger(value);
    case "Edm.Double":
      return typeof value === "number";
    default:
      return true;
  }
}
