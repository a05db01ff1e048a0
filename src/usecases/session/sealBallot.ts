import {
  ballotBytes,
  subjectKey,
  type BallotId,
  type BallotSubject,
  type SealedBallot,
  type Vote,
} from "@/domain/session/ballot";
import type { AspectId } from "@/domain/framework/framework";
import { votesOf } from "@/domain/session/contribution";
import { isOpened, stillNeeded } from "@/domain/session/opening";
import { presencesIn } from "@/domain/session/presence";
import { sealedFor } from "@/domain/session/sealedFor";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

export type VotingPorts = Pick<AppPorts, "records" | "clock" | "ids" | "frameworks">;

interface Cast {
  readonly session: Session;
  readonly seat: SeatId;
  readonly subject: BallotSubject;
  readonly aspects: readonly AspectId[];
  readonly votes: ReadonlyMap<AspectId, Vote>;
  /** When it was cast first, of what is sealed anew: it does not win over what was cast on another device since. [OV6] */
  readonly castAt?: number;
}

/** A ballot for those present. It goes nowhere yet: `putBallot` does that. */
export function sealBallot(
  ports: VotingPorts,
  meeting: Meeting,
  { session, seat, subject, aspects, votes, castAt }: Cast,
): Promise<SealedBallot> {
  return meeting.sealing.seal(
    {
      id: ports.ids.next() as BallotId,
      session: session.id,
      seat,
      subject: subjectKey(subject),
      cast: castAt ?? Date.parse(ports.clock.now()),
      bytes: ballotBytes(aspects, votes),
    },
    sealedFor(session, presencesIn(ports.records.all("presence"), session.id), meeting.device),
  );
}

/**
 * Puts a sealed ballot in the row of this device, in the place of what the seat cast on it before. Nothing when the seat has
 * left, or when it voted otherwise while `replaces` was sealed anew. Says whether it was put there.
 */
export function putBallot(
  ports: VotingPorts,
  meeting: Meeting,
  session: Session,
  ballot: SealedBallot,
  replaces: BallotId | null,
): boolean {
  const own = ownPresence(ports, meeting, session);
  // Sealing takes a moment, in which this device may have changed in all kinds of ways.
  if (!own?.seats.some(({ id }) => id === ballot.seat)) return false;
  if (replaces !== null && !own.ballots.some(({ id }) => id === replaces)) return false;
  const opened = votesOf(ports.records.all("contribution"), session.id);
  const others = own.ballots.filter((each) => each.seat !== ballot.seat || each.subject !== ballot.subject);
  const ballots = [...others.filter((each) => !isOpened(each, opened)), ballot];
  // A row has room for some ten ballots of a large meeting, so what has served goes.
  const presences = presencesIn(ports.records.all("presence"), session.id);
  const released = stillNeeded(own.released, presences, opened);
  ports.records.change([presenceChange(ports, own, { ballots, released })]);
  return true;
}
