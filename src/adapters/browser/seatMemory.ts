import type { SeatMemory } from "@/ports/meeting";
import type { KnownSite } from "@/ports/sharing";
import { seatMemoryPrefix, type SeatMemoryName } from "./ownInputKeys";

/** What belongs to one seat, on this device; gone with the window where nothing can be stored. */
export function seatMemory<Value>(
  name: SeatMemoryName,
  known: KnownSite | null,
  blank: Value,
): SeatMemory<Value> {
  const prefix = seatMemoryPrefix(name, known);
  const unstored = new Map<string, Value>();
  return {
    read: (session, seat) => {
      const key = `${prefix}${session}.${seat}`;
      const inWindow = unstored.get(key);
      if (inWindow !== undefined) return inWindow;
      try {
        const stored = localStorage.getItem(key);
        // Only this file writes there.
        return stored === null ? blank : (JSON.parse(stored) as Value);
      } catch {
        return blank;
      }
    },
    keep: (session, seat, value) => {
      const key = `${prefix}${session}.${seat}`;
      try {
        localStorage.setItem(key, JSON.stringify(value));
        unstored.delete(key);
      } catch {
        unstored.set(key, value);
      }
    },
  };
}
