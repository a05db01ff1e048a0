import { subjectKey, type Vote } from "@/domain/session/ballot";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { putBallot, sealBallot, type VotingPorts } from "./sealBallot";

/** Votes, or votes otherwise: sealed for those present. Only while the aspect is being voted on. [OV1] */
export async function castVote(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  { seat, vote }: { readonly seat: SeatId; readonly vote: Vote },
): Promise<void> {
  const { stage } = session.course;
  if (stage.kind !== "voting") return;
  const { aspect, round } = stage;
  const subject = { kind: "vote", aspect, round } as const;
  const votes = new Map([[aspect, vote]]);
  const ballot = await sealBallot(ports, meeting, { session, seat, subject, aspects: [aspect], votes });
  if (!putBallot(ports, meeting, session, ballot, null)) return;
  // Only now, and in one go with the row: what one is told to have voted is what counts.
  const own = meeting.ownVotes.read(session.id, seat);
  meeting.ownVotes.keep(session.id, seat, { ...own, [subjectKey(subject)]: vote });
}
