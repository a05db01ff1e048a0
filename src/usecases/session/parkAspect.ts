import { afterAgendaStep } from "@/domain/session/agendaStep";
import { afterMove } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import { stepOf } from "./stepOf";

/** Leaves for later what is being voted on or was revealed, and goes back to the agenda: in one write, or one would be lost. */
export function parkAspect({ records }: Pick<AppPorts, "records">, session: Session, by: SeatId): boolean {
  const { stage } = session.course;
  const course = afterMove(session.course, by, { kind: "toAgenda" });
  if (!course || (stage.kind !== "voting" && stage.kind !== "revealed")) return false;
  const { settled } = afterAgendaStep(session, { kind: "settle", aspects: [stage.aspect], how: "parked" });
  records.change([stepOf(session, course, { settled })]);
  return true;
}
