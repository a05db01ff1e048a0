import type { RowHandle } from "@/domain/replication/replica";
import { handleOf } from "./handleOf";

// A list that was deleted and made anew numbers its rows from one again: a number by itself may be of another row.

/** The handle of a row among those of all lists there ever were. */
export function rowHandle(list: string, item: unknown): RowHandle {
  const handle = handleOf(item);
  return { ...handle, item: rowName(list, handle.item) };
}

export function rowName(list: string, item: string): string {
  return `${list}/${item}`;
}

/** The number of a row in its list; null when it is of a list that is not there any more. */
export function itemIn(list: string, { item }: RowHandle): string | null {
  return item.startsWith(`${list}/`) ? item.slice(list.length + 1) : null;
}
