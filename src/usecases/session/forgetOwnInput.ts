import type { SeatId } from "@/domain/session/seat";
import { noInput } from "@/domain/session/ownInput";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import type { OwnFolder } from "@/ports/ownFolder";

/** Takes away what somebody prepared and noted, here and in their OneDrive. Throws what `OwnFolder` throws; then all is as it was. */
export async function forgetOwnInput(
  meeting: Pick<Meeting, "ownVotes" | "ownNotes" | "carriedInput">,
  folder: OwnFolder | null,
  { session, seat }: { readonly session: SessionId; readonly seat: SeatId },
): Promise<void> {
  // First there: else this device would fetch it again.
  await folder?.remove(session);
  meeting.ownVotes.keep(session, seat, {});
  meeting.ownNotes.keep(session, seat, {});
  meeting.carriedInput.keep(session, seat, noInput);
}
