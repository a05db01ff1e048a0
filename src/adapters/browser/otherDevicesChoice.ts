import type { Meeting } from "@/ports/meeting";

const key = "andere-toestellen";

/** Kept on this device; where nothing can be stored, for as long as the window is open. */
export function otherDevicesChoice(): Meeting["otherDevices"] {
  let inWindow = false;
  return {
    isWanted: () => {
      try {
        return inWindow || localStorage.getItem(key) === "ja";
      } catch {
        return inWindow;
      }
    },
    want: (isWanted) => {
      inWindow = isWanted;
      try {
        if (isWanted) localStorage.setItem(key, "ja");
        else localStorage.removeItem(key);
      } catch {
        // Then it is asked again next time.
      }
    },
  };
}
