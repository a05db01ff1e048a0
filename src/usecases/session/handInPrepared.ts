import type { Vote } from "@/domain/session/ballot";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { sealBallot, type VotingPorts } from "./sealBallot";

/** Hands in, sealed, what was prepared: how far, and what one wants to talk about. Notes are never handed in. */
export async function handInPrepared(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  seat: SeatId,
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
  await sealBallot(ports, meeting, { session, seat, subject: { kind: "prepared" }, aspects, votes });
}
