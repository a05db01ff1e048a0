import { browserEngineRoom } from "@/adapters/browser/browserEngineRoom";
import { deviceKey } from "@/adapters/browser/deviceKey";
import { otherDevicesChoice } from "@/adapters/browser/otherDevicesChoice";
import { seatMemoryNames } from "@/adapters/browser/ownInputKeys";
import { randomIds } from "@/adapters/browser/randomIds";
import { seatMemory } from "@/adapters/browser/seatMemory";
import { KeptPairs } from "@/adapters/local/keptPairs";
import { sealingWithWebCrypto } from "@/adapters/webcrypto/sealingWithWebCrypto";
import type { WorkspaceId } from "@/domain/record";
import type { DeviceId } from "@/domain/session/ballot";
import { noInput } from "@/domain/session/ownInput";
import type { Meeting, Meetings } from "@/ports/meeting";
import type { KnownSite } from "@/ports/sharing";

/** Composes taking part in a session; loaded by who opens one. */
export function openMeetings(siteOf: (workspace: WorkspaceId) => KnownSite | undefined): Meetings {
  const browser = ownDevice();
  const otherDevices = otherDevicesChoice();
  const made = new Map<KnownSite | null, Meeting>();
  return (workspace) => {
    const known = (workspace && siteOf(workspace)) ?? null;
    const meeting = made.get(known) ?? { ...openMeeting(browser, known), otherDevices };
    made.set(known, meeting);
    return meeting;
  };
}

function openMeeting(browser: string, known: KnownSite | null): Omit<Meeting, "otherDevices"> {
  const device = (known ? `${browser}.${known.person}` : browser) as DeviceId;
  return {
    device,
    sealing: sealingWithWebCrypto(device, new KeptPairs(known?.person ?? null)),
    ownVotes: seatMemory(seatMemoryNames.votes, known, {}),
    ownNotes: seatMemory(seatMemoryNames.notes, known, {}),
    carriedInput: seatMemory(seatMemoryNames.carried, known, noInput),
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
