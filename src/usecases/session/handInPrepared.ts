import { aspectsOf } from "@/domain/framework/standardsOf";
import { handedInOf, handingIn } from "@/domain/session/handedIn";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { putBallot, sealBallot, type VotingPorts } from "./sealBallot";

/** Hands in, sealed, what was prepared: how far, and what one wants to talk about. Notes are never handed in. */
export async function handInPrepared(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  seat: SeatId,
): Promise<void> {
  if (session.course.stage.kind !== "preparing") return;
  const aspects = aspectsOf(ports.frameworks.current).map(({ id }) => id);
  const handedIn = handingIn(meeting.ownVotes.read(session.id, seat), aspects);
  const votes = handedInOf(handedIn, aspects);
  const subject = { kind: "prepared" } as const;
  const ballot = await sealBallot(ports, meeting, { session, seat, subject, aspects, votes });
  if (!putBallot(ports, meeting, session, ballot, null)) return;
  meeting.ownVotes.keep(session.id, seat, { ...meeting.ownVotes.read(session.id, seat), ...handedIn });
}
