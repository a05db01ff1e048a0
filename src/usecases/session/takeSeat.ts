import { afterTakeOver } from "@/domain/session/course";
import { presenceIdOf, presencesIn, seatsIn } from "@/domain/session/presence";
import { isPresent, type Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence } from "./ownPresence";

/**
 * Takes a seat on this device, or changes it; others on it stay, as around one laptop in a room. Whoever comes first leads:
 * without a chair nobody could go on.
 */
export async function takeSeat(
  ports: Pick<AppPorts, "records" | "clock">,
  meeting: Pick<Meeting, "device" | "sealing">,
  session: Session,
  seat: Seat,
): Promise<void> {
  const publicKey = await meeting.sealing.publicKey(session.id);
  const isFirst = seatsIn(presencesIn(ports.records.all("presence"), session.id)).length === 0;
  const others = ownPresence(ports, meeting, session)?.seats.filter(({ id }) => id !== seat.id) ?? [];
  // The first of a row says whose device it is: never a guest, who is not there to open votes. [OV4]
  const guests = others.filter(({ isOutside }) => isOutside);
  const present = others.filter(isPresent);
  const seenAt = ports.clock.now();
  const { device } = meeting;
  const { id, workspace, course } = session;
  ports.records.change([
    ...(isFirst && seat.role !== "observer"
      ? [{ kind: "session", id, workspace, fields: { course: afterTakeOver(course, seat.id) } } as const]
      : []),
    {
      kind: "presence",
      id: presenceIdOf(id, device),
      workspace,
      // Whose row went when the scan was adopted, or when they left, takes part again.
      fields: { seats: [...present, seat, ...guests], publicKey, seenAt, deletedAt: null },
      initial: { session: id, device, seats: [], publicKey, ballots: [], released: [], seenAt },
    },
  ]);
}
