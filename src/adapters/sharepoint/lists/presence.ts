import { json, type Column } from "../columns";
import type { SiteList } from "../listDefinition";
import { versionColumn } from "../schemaVersion";

/** When a device last wrote, per list. */
export type BeaconTimes = Readonly<Record<string, string>>;

export const beaconsColumn = json<BeaconTimes>("Bakens", "Laatst geschreven");

/** Its rows are of devices, not of people: each is written by its own device only. */
export const presence: SiteList = {
  name: "Aanwezig",
  description: "Eén rij per toestel: in welke lijst het voor het laatst iets schreef. De app houdt dit bij.",
  // A column takes the values of its own field only; TypeScript cannot follow that once it stands among others.
  columns: { beacons: beaconsColumn as Column<unknown>, version: versionColumn as Column<unknown> },
  sometimes: {},
};
