import { wouldClash } from "@/domain/session/guestCode";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { isPresent, type Seat, type SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence, presenceChange } from "./ownPresence";

/**
 * Adds a seat for somebody outside the site to the row of this device, behind its own: the first of a row says who holds the
 * keys of the device, and that is never a guest. Without a seat of one's own nothing is added. [OV4]
 */
export function inviteGuest(
  ports: Pick<AppPorts, "records" | "clock" | "ids" | "frameworks">,
  meeting: Pick<Meeting, "device">,
  session: Session,
  { name, perspective }: Pick<Seat, "name" | "perspective">,
): boolean {
  const own = ownPresence(ports, meeting, session);
  if (!own?.seats.some(isPresent)) return false;
  const guests = seatsIn(presencesIn(ports.records.all("presence"), session.id)).filter(
    ({ isOutside }) => isOutside,
  );
  const framework = ports.frameworks.current;
  let id = ports.ids.next() as SeatId;
  while (guests.some((guest) => wouldClash(session.id, framework, guest.id, id))) {
    id = ports.ids.next() as SeatId;
  }
  const seat: Seat = { id, name, perspective, role: "participant", isOutside: true };
  ports.records.change([presenceChange(ports, own, { seats: [...own.seats, seat] })]);
  return true;
}
