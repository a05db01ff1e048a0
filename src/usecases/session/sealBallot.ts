import {
  ballotBytes,
  subjectKey,
  type BallotId,
  type BallotSubject,
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

/** Puts a sealed ballot in the row of this device, in the place of what the seat cast on it before. */
export async function sealBallot(
  ports: VotingPorts,
  meeting: Meeting,
  { session, seat, subject, aspects, votes, castAt }: Cast,
): Promise<void> {
  const key = subjectKey(subject);
  const ballot = await meeting.sealing.seal(
    {
      id: ports.ids.next() as BallotId,
      session: session.id,
      seat,
      subject: key,
      cast: castAt ?? Date.parse(ports.clock.now()),
      bytes: ballotBytes(aspects, votes),
    },
    sealedFor(session, presencesIn(ports.records.all("presence"), session.id), meeting.device),
  );
  // Sealing takes a moment, in which another seat of this device may have voted.
  const own = ownPresence(ports, meeting, session);
  if (!own) return;
  const opened = votesOf(ports.records.all("contribution"), session.id);
  const others = own.ballots.filter((each) => each.seat !== seat || each.subject !== key);
  const ballots = [...others.filter((each) => !isOpened(each, opened)), ballot];
  // A row has room for some ten ballots of a large meeting, so what has served goes.
  const presences = presencesIn(ports.records.all("presence"), session.id);
  const released = stillNeeded(own.released, presences, opened);
  ports.records.change([presenceChange(ports, own, { ballots, released })]);
}
