import type { BallotId, Vote } from "@/domain/session/ballot";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { putBallot, sealBallot, type VotingPorts } from "./sealBallot";

/** Hands in, sealed, what was prepared: how far, and what one wants to talk about. Nothing else leaves the device. */
export async function handInPrepared(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  seat: SeatId,
  /** The ballot that is sealed anew. */
  replaces: BallotId | null = null,
): Promise<void> {
  if (session.course.stage.kind !== "preparing") return;
  const aspects = aspectsOf(ports.frameworks.current).map(({ id }) => id);
  const own = meeting.ownVotes.read(session.id, seat);
  const votes = new Map(
    aspects.flatMap((aspect): [typeof aspect, Vote][] => {
      const vote = own[aspect];
      return vote ? [[aspect, vote]] : [];
    }),
  );
  const subject = { kind: "prepared" } as const;
  const ballot = await sealBallot(ports, meeting, { session, seat, subject, aspects, votes });
  putBallot(ports, meeting, session, ballot, replaces);
}
