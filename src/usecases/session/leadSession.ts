import { afterMove, type Move } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import { stepOf } from "./stepOf";

/** Makes a move of the chair; nothing for who is not, or where it does not fit. Says whether it was made. [OV1] */
export function leadSession(
  { records }: Pick<AppPorts, "records">,
  session: Session,
  by: SeatId,
  move: Move,
): boolean {
  const next = afterMove(session.course, by, move);
  if (next) records.change([stepOf(session, next)]);
  return next !== undefined;
}
