import type { StoredColumn, StoredList } from "../state/tenant";

/** With its values. The items themselves do not count as changed: their eTags stay (not verified). */
export function removeColumn(list: StoredList, column: StoredColumn): void {
  list.columns = list.columns.filter((candidate) => candidate !== column);
  for (const item of Object.values(list.items)) {
    item.fields = Object.fromEntries(Object.entries(item.fields).filter(([name]) => name !== column.name));
  }
}
