import { presenceIdOf } from "@/domain/session/presence";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import { ownPresence } from "./ownPresence";

/** Takes a seat on this device, or changes it; others on it stay, as around one laptop in a room. */
export async function takeSeat(
  ports: Pick<AppPorts, "records" | "clock">,
  meeting: Pick<Meeting, "device" | "sealing">,
  session: Session,
  seat: Seat,
): Promise<void> {
  const publicKey = await meeting.sealing.publicKey(session.id);
  const others = ownPresence(ports, meeting, session)?.seats.filter(({ id }) => id !== seat.id) ?? [];
  const seenAt = ports.clock.now();
  const { device } = meeting;
  ports.records.change([
    {
      kind: "presence",
      id: presenceIdOf(session.id, device),
      workspace: session.workspace,
      fields: { seats: [...others, seat], publicKey, seenAt },
      initial: { session: session.id, device, seats: [], publicKey, ballots: [], released: [], seenAt },
    },
  ]);
}
