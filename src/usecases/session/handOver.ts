import { afterHandOver } from "@/domain/session/course";
import { canLead, type Seat, type SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";

/** Gives the chair to somebody else. Nothing for who has it not, or to who cannot lead. Says whether it was given. [OV9] */
export function handOver(
  { records }: Pick<AppPorts, "records">,
  { id, workspace, course }: Session,
  by: SeatId,
  to: Seat,
): boolean {
  const next = canLead(to) ? afterHandOver(course, by, to.id) : undefined;
  if (next) records.change([{ kind: "session", id, workspace, fields: { course: next } }]);
  return next !== undefined;
}
