import { ballotsThatCount, type BallotSubject } from "./ballot";
import type { Presence } from "./presence";
import { hasVoice, type Seat, type SeatId } from "./seat";

/** Who of those around one device already voted. */
export function votedOn(presences: readonly Presence[], subject: BallotSubject): ReadonlySet<SeatId> {
  const ballots = ballotsThatCount(
    presences.flatMap((presence) => presence.ballots),
    subject,
  );
  return new Set(ballots.map(({ seat }) => seat));
}

/** Whose turn it is on a device that goes round: the first after `after` that has a voice and has not voted. [OV24] */
export function nextTurn(
  seats: readonly Seat[],
  voted: ReadonlySet<SeatId>,
  after: SeatId | null,
): Seat | undefined {
  const place = seats.findIndex(({ id }) => id === after);
  const round = [...seats.slice(place + 1), ...seats.slice(0, place + 1)];
  return round.find((seat) => hasVoice(seat) && !voted.has(seat.id));
}
