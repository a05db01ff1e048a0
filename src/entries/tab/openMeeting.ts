import { browserEngineRoom } from "@/adapters/browser/browserEngineRoom";
import { deviceKey } from "@/adapters/browser/deviceKey";
import { ownVotesInLocalStorage } from "@/adapters/browser/ownVotesInLocalStorage";
import { randomIds } from "@/adapters/browser/randomIds";
import { KeptPairs } from "@/adapters/local/keptPairs";
import { sealingWithWebCrypto } from "@/adapters/webcrypto/sealingWithWebCrypto";
import type { DeviceId } from "@/domain/session/ballot";
import type { Meeting } from "@/ports/meeting";

/** Composes taking part in a session; loaded by who opens one. */
export function openMeeting(): Meeting {
  const device = ownDevice() as DeviceId;
  return {
    device,
    sealing: sealingWithWebCrypto(device, new KeptPairs()),
    ownVotes: ownVotesInLocalStorage(),
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
