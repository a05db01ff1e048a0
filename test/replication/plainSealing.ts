import type { Base64, DeviceId } from "@/domain/session/ballot";
import type { Sealing } from "@/ports/sealing";

/**
 * Sealing without secrets: who has two pieces can open, as with the real one, and it takes no time. For what is measured on a
 * clock that stands still; whether votes stay secret is tested with the real one.
 */
export function plainSealing(device: DeviceId): Sealing {
  return {
    publicKey: async () => btoa(device) as Base64,
    seal: async ({ id, seat, subject, cast, bytes }, holders) => ({
      id,
      seat,
      subject,
      cast,
      sender: btoa(device) as Base64,
      sealed: btoa(String.fromCharCode(...bytes)) as Base64,
      shares: holders.flatMap(({ devices }, piece) =>
        devices.map((to) => ({ device: to.device, sealed: btoa(`piece ${piece}`) as Base64 })),
      ),
    }),
    shares: async (_, ballot) =>
      ballot.shares
        .filter((share) => share.device === device)
        .map(({ sealed }) => ({ ballot: ballot.id, share: sealed })),
    open: async (_, ballot, released) => {
      const pieces = new Set(released.filter((each) => each.ballot === ballot.id).map(({ share }) => share));
      if (pieces.size < 2) return null;
      return Uint8Array.from(atob(ballot.sealed), (character) => character.charCodeAt(0));
    },
  };
}
