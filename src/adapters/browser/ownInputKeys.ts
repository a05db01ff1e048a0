import type { PersonId } from "@/domain/record";
import type { KnownSite } from "@/ports/sharing";

/** What this browser keeps of one seat alone. */
export const seatMemoryNames = { votes: "inbreng", notes: "notities", carried: "meegenomen" } as const;

export type SeatMemoryName = (typeof seatMemoryNames)[keyof typeof seatMemoryNames];

/** Of a site it is kept for one person: who signs in after them here finds nothing. Null for what only this device has. */
export function seatMemoryPrefix(name: SeatMemoryName, known: KnownSite | null): string {
  return known ? `${name}.${known.tenant}.${known.person}.${known.site.id}.` : `${name}.`;
}

export function otherDevicesKey(person: PersonId): string {
  return `andere-toestellen.${person}`;
}
