import type { Json, JsonObject } from "../message/json";
import { invalid } from "../message/refusal";
import type { StoredColumn, StoredList } from "../state/tenant";
import type { World } from "../state/world";
import { checkValue } from "./checkValue";

/** The fields after a write: what is not named stays as it is (api-reference listitem-update). */
export function writeFields(
  world: World,
  list: StoredList,
  before: JsonObject,
  wanted: JsonObject,
): Record<string, Json> {
  const after: Record<string, Json> = { ...before };
  for (const [name, value] of Object.entries(wanted)) {
    if (name.includes("@odata.")) continue;
    const written = checkValue(world.settings, writableColumn(list, name), value);
    if (written === null) Reflect.deleteProperty(after, name);
    else after[name] = written;
  }
  if (world.settings.enforcesRequired) checkRequired(list, after);
  return after;
}

export function withDefaults(list: StoredList, wanted: JsonObject): JsonObject {
  const defaults = list.columns.flatMap(({ name, defaultValue }): [string, Json][] =>
    defaultValue?.value === undefined || name in wanted ? [] : [[name, defaultValue.value]],
  );
  return { ...Object.fromEntries(defaults), ...wanted };
}

/** msgraph-sdk-java#2054 and msgraph-sdk-powershell#3208 have the message; names count with their capitals. */
function writableColumn(list: StoredList, name: string): StoredColumn {
  const column = list.columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw invalid(`Field '${name}' is not recognized`);
  if (column.readOnly) throw invalid(`Field '${name}' is read-only`);
  return column;
}

function checkRequired(list: StoredList, fields: JsonObject): void {
  const empty = list.columns.find(
    ({ required, readOnly, name }) => required && !readOnly && !(name in fields),
  );
  if (empty !== undefined) throw invalid(`Field '${empty.name}' is required.`);
}
