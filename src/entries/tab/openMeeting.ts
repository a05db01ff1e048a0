import { browserEngineRoom } from "@/adapters/browser/browserEngineRoom";
import { deviceKey } from "@/adapters/browser/deviceKey";
import { otherDevicesChoice } from "@/adapters/browser/otherDevicesChoice";
import { randomIds } from "@/adapters/browser/randomIds";
import { seatMemory } from "@/adapters/browser/seatMemory";
import { KeptPairs } from "@/adapters/local/keptPairs";
import { sealingWithWebCrypto } from "@/adapters/webcrypto/sealingWithWebCrypto";
import type { DeviceId } from "@/domain/session/ballot";
import { noInput } from "@/domain/session/ownInput";
import type { Meeting } from "@/ports/meeting";

/** Composes taking part in a session; loaded by who opens one. */
export function openMeeting(): Meeting {
  const device = ownDevice() as DeviceId;
  return {
    device,
    sealing: sealingWithWebCrypto(device, new KeptPairs()),
    ownVotes: seatMemory("inbreng", {}),
    ownNotes: seatMemory("notities", {}),
    otherDevices: otherDevicesChoice(),
    carriedInput: seatMemory("meegenomen", noInput),
    sleep: browserEngineRoom.sleep,
  };
}

function ownDevice(): string {
  try {
    return deviceKey();
  } catch {
    // A browser that keeps nothing is another device each time.
    return randomIds.next();
  }
}
