import type { KnownSite } from "@/ports/sharing";
import { otherDevicesKey, seatMemoryNames, seatMemoryPrefix } from "./ownInputKeys";

/** For who no longer works with the site on this device: what they prepared and noted for its sessions goes. [SY10] */
export function forgetOwnInputs(known: KnownSite): void {
  const prefixes = Object.values(seatMemoryNames).map((name) => seatMemoryPrefix(name, known));
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  for (const key of keys) {
    if (prefixes.some((prefix) => key.startsWith(prefix))) localStorage.removeItem(key);
  }
  localStorage.removeItem(otherDevicesKey(known.person));
}
