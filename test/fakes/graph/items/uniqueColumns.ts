import type { Json, JsonObject } from "../message/json";
import { Refusal } from "../message/refusal";
import type { Settings } from "../settings";
import type { StoredColumn, StoredItem, StoredList } from "../state/tenant";

/** Refuses a value that another item has. Empty does not count, and capitals make no difference, as in SharePoint. */
export function isDuplicate(list: StoredList, fields: JsonObject, self: StoredItem | null): boolean {
  return list.columns.some((column) => {
    const value = fields[column.name];
    if (!column.enforceUniqueValues || value === undefined) return false;
    const wanted = comparable(value);
    return Object.values(list.items).some((item) => {
      const other = item.fields[column.name];
      return item !== self && !item.isDeleted && other !== undefined && comparable(other) === wanted;
    });
  });
}

export function duplicatesIn(list: StoredList, column: StoredColumn): boolean {
  const values = Object.values(list.items)
    .filter(({ isDeleted }) => !isDeleted)
    .flatMap(({ fields }) => (column.name in fields ? [comparable(fields[column.name])] : []));
  return new Set(values).size < values.length;
}

/** The sentence is from msgraph-sdk-dotnet#790; the status differs per report, so it is a setting. */
export function duplicateRefusal(settings: Settings): Refusal {
  const codes = { 400: "invalidRequest", 409: "nameAlreadyExists", 500: "generalException" } as const;
  return new Refusal(
    settings.duplicateStatus,
    codes[settings.duplicateStatus],
    "One or more fields with unique constraints already has the provided value",
  );
}

function comparable(value: Json | undefined): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase();
}
