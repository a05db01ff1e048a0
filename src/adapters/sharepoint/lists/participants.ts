import { json, type Column } from "../columns";
import type { SiteList } from "../listDefinition";
import { versionColumn } from "../schemaVersion";
import { presences } from "./presences";

/** When a device last wrote, per list. */
export type BeaconTimes = Readonly<Record<string, string>>;

export const beaconsColumn = json<BeaconTimes>("Bakens", "Laatst geschreven");

/**
 * The list of those in a session as it stands in the site. Beside their rows it has one of each device, with its beacons: who
 * looks for beacons reads the rows of a session along with them, so that a vote costs the others nothing.
 */
export const participants: SiteList = {
  ...presences,
  columns: {
    ...presences.columns,
    // A column takes the values of its own field only; TypeScript cannot follow that once it stands among others.
    beacons: beaconsColumn as Column<unknown>,
    version: versionColumn as Column<unknown>,
  },
};
