import type { JsonObject } from "../message/json";
import type { StoredColumn } from "../state/tenant";

/** https://learn.microsoft.com/graph/api/resources/columndefinition */
export function showColumn(column: StoredColumn): JsonObject {
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === null ? {} : { defaultValue: column.defaultValue }),
    ...(column.facet === null ? {} : { [column.facet]: column.details }),
  };
}
