import { afterAgendaStep, type AgendaStep } from "@/domain/session/agendaStep";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { LiveRecords } from "@/ports/liveRecords";

/** Changes the agenda by hand; only for the chair. [OV20] */
export function arrangeAgenda(
  { records }: { readonly records: Pick<LiveRecords, "change"> },
  session: Session,
  by: SeatId,
  step: AgendaStep,
): void {
  const { id, workspace, course } = session;
  if (course.chair !== by) return;
  records.change([{ kind: "session", id, workspace, fields: afterAgendaStep(session, step) }]);
}
