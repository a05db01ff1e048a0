import { votesOf } from "@/domain/session/contribution";
import { noInput } from "@/domain/session/ownInput";
import { presencesIn } from "@/domain/session/presence";
import { isPresent, type Seat, type SeatId } from "@/domain/session/seat";
import { seatHold } from "@/domain/session/seatHold";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

export type SeatChange = Pick<Seat, "name" | "perspective" | "role">;

/**
 * Changes a seat of this device, or with null takes it away with what it sealed and prepared. Of a seat of which something is
 * open only the name changes. Says whether it was done. [OV25]
 */
export function changeSeat(
  ports: Pick<AppPorts, "records" | "clock">,
  meeting: Pick<Meeting, "device" | "ownVotes" | "ownNotes" | "carriedInput">,
  session: Session,
  seat: SeatId,
  change: SeatChange | null,
): boolean {
  const { records } = ports;
  const { device } = meeting;
  const own = ownPresence(ports, meeting, session);
  const old = own?.seats.find((each) => each.id === seat && isPresent(each));
  if (!own || !old) return false;
  const presences = presencesIn(records.all("presence"), session.id);
  const votes = votesOf(records.all("contribution"), session.id);
  const hold = seatHold(seat, { session, device, presences, votes });
  if (change) {
    const next: Seat = hold === "heard" ? { ...old, name: change.name } : { ...old, ...change };
    const seats = own.seats.map((each) => (each.id === seat ? next : each));
    records.change([presenceChange(ports, own, { seats })]);
    return true;
  }
  if (hold !== "free") return false;
  const seats = own.seats.filter((each) => each.id !== seat);
  const ballots = own.ballots.filter((ballot) => ballot.seat !== seat);
  // A device on which nobody sits is nobody's: it must not hold keys as if it were one more person. [OV4]
  const deletedAt = seats.length === 0 ? ports.clock.now() : null;
  records.change([presenceChange(ports, own, { seats, ballots, deletedAt })]);
  meeting.ownVotes.keep(session.id, seat, {});
  meeting.ownNotes.keep(session.id, seat, {});
  // Else who goes on in it from another device would have it emptied there too.
  meeting.carriedInput.keep(session.id, seat, noInput);
  return true;
}
