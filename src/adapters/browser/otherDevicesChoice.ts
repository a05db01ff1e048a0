import type { PersonId } from "@/domain/record";
import type { OtherDevices } from "@/ports/meeting";
import { otherDevicesKey } from "./ownInputKeys";

/** Kept on this device for each person; where nothing can be stored, for as long as the window is open. */
export function otherDevicesChoice(): OtherDevices {
  const inWindow = new Set<PersonId>();
  return {
    isWanted: (person) => {
      try {
        return inWindow.has(person) || localStorage.getItem(otherDevicesKey(person)) === "ja";
      } catch {
        return inWindow.has(person);
      }
    },
    want: (person, isWanted) => {
      if (isWanted) inWindow.add(person);
      else inWindow.delete(person);
      try {
        if (isWanted) localStorage.setItem(otherDevicesKey(person), "ja");
        else localStorage.removeItem(otherDevicesKey(person));
      } catch {
        // Then it is asked again next time.
      }
    },
  };
}
