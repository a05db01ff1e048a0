import type { Vote } from "@/domain/session/ballot";
import type { AspectId } from "@/domain/framework/framework";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";

/** Keeps on this device what somebody thinks of an aspect before the meeting; `carryOwnInput` takes it further when the user wants that. */
export function prepareAnswer(
  { ownVotes }: Pick<Meeting, "ownVotes">,
  { session, seat }: { readonly session: SessionId; readonly seat: SeatId },
  aspect: AspectId,
  vote: Vote,
): void {
  ownVotes.keep(session, seat, { ...ownVotes.read(session, seat), [aspect]: vote });
}
