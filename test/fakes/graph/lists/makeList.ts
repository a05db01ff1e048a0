import type { StoredColumn, StoredList, StoredSite } from "../state/tenant";
import { stamp } from "../state/clock";
import { newGuid, type World } from "../state/world";
import { builtInColumns } from "./builtInColumns";

export interface NewList {
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly columns: readonly StoredColumn[];
  readonly by: string;
}

export function makeList(world: World, site: StoredSite, wanted: NewList): StoredList {
  const builtIn = builtInColumns(world);
  const now = stamp(world.clock);
  const list: StoredList = {
    id: newGuid(world),
    name: freeName(site, wanted.displayName),
    displayName: wanted.displayName,
    description: wanted.description,
    template: wanted.template,
    isHidden: false,
    isSystem: false,
    columns: [...builtIn, ...wanted.columns.map((column) => besideBuiltIn(column, builtIn))],
    items: {},
    lastItemId: 0,
    changes: 0,
    tokensSince: 0,
    tokenError: "",
    version: 1,
    createdAt: now,
    createdBy: wanted.by,
    modifiedAt: now,
  };
  site.lists.push(list);
  return list;
}

/** SharePoint gives a second `Author` the internal name `Author0`: the example of list-create does just that. */
function besideBuiltIn(column: StoredColumn, builtIn: readonly StoredColumn[]): StoredColumn {
  const isTaken = builtIn.some(({ name }) => name.toLowerCase() === column.name.toLowerCase());
  return isTaken ? { ...column, name: `${column.name}0` } : column;
}

/** The address keeps letters, digits and spaces of the first name; a rename leaves it. */
function freeName(site: StoredSite, displayName: string): string {
  const base = displayName.replace(/["*:<>?/\\|#%&{}~]/g, "");
  const taken = new Set(site.lists.map(({ name }) => name.toLowerCase()));
  let name = base;
  for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
  return name;
}
