import { copyText } from "@/adapters/browser/copyText";
import { readInvitation, writeInvitation } from "@/adapters/invitation/invitationText";
import { qrSquares } from "@/adapters/qr/qrSquares";
import type { Invitations } from "@/ports/invitations";
import { remembered } from "@/ui/loading/remembered";

const calendar = remembered(() => import("@/adapters/calendar/calendarFile"));

/** Composes inviting people and being invited; loaded by who does either. */
export function openInvitations(): Invitations {
  return {
    appAddress: new URL("index.html", window.location.href).href,
    write: writeInvitation,
    read: readInvitation,
    calendarFile: async (appointment) => (await calendar()).calendarFile(appointment),
    qrSquares,
    copyText,
  };
}
