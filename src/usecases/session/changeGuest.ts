import { votesOf } from "@/domain/session/contribution";
import type { Seat, SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

/**
 * Changes what the seat of a guest is called, or with null takes it away: in the row of this device, and only as long as
 * nothing was taken in from it.
 */
export function changeGuest(
  ports: Pick<AppPorts, "records" | "clock">,
  meeting: Pick<Meeting, "device">,
  session: Session,
  guest: SeatId,
  change: Pick<Seat, "name" | "perspective"> | null,
): boolean {
  const own = ownPresence(ports, meeting, session);
  const isHeard = votesOf(ports.records.all("contribution"), session.id).some(({ seat }) => seat === guest);
  if (isHeard || !own?.seats.some(({ id, isOutside }) => id === guest && isOutside)) return false;
  const seats = own.seats.flatMap((seat) => {
    if (seat.id !== guest) return seat;
    return change === null ? [] : { ...seat, ...change };
  });
  ports.records.change([presenceChange(ports, own, { seats })]);
  return true;
}
