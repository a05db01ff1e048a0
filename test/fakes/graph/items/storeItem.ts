import type { Json, JsonObject } from "../message/json";
import { stamp } from "../state/clock";
import type { StoredItem, StoredList } from "../state/tenant";
import { newGuid, type World } from "../state/world";

// The three ways in which an item changes. Each counts as a change of the list, which is what delta goes by.

export function addItem(
  world: World,
  list: StoredList,
  fields: Record<string, Json>,
  by: string,
): StoredItem {
  list.lastItemId += 1;
  list.changes += 1;
  const now = stamp(world.clock);
  const item: StoredItem = {
    id: String(list.lastItemId),
    uniqueId: newGuid(world),
    version: 1,
    fields,
    createdAt: now,
    createdBy: by,
    modifiedAt: now,
    modifiedBy: by,
    earlier: [],
    change: list.changes,
    isDeleted: false,
  };
  list.items[item.id] = item;
  return item;
}

/** A write that changes nothing gives a new version all the same, as saving a form without changes does. */
export function changeItem(
  world: World,
  list: StoredList,
  item: StoredItem,
  fields: Record<string, Json>,
  by: string,
): void {
  list.changes += 1;
  item.earlier.unshift(versionOf(item));
  if (!world.settings.keepsVersions) item.earlier.length = 1;
  Object.assign(item, {
    fields,
    version: item.version + 1,
    modifiedAt: stamp(world.clock),
    modifiedBy: by,
    change: list.changes,
  });
}

export function removeItem(list: StoredList, item: StoredItem): void {
  list.changes += 1;
  Object.assign(item, { isDeleted: true, change: list.changes, earlier: [] });
}

export function liveItems(list: StoredList): readonly StoredItem[] {
  return Object.values(list.items).filter(({ isDeleted }) => !isDeleted);
}

export function versionOf(item: StoredItem) {
  const fields: JsonObject = item.fields;
  return { id: `${item.version}.0`, at: item.modifiedAt, by: item.modifiedBy, fields };
}
