import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { timerAfter } from "@/domain/session/timer";
import type { AppPorts } from "@/ports/appPorts";

export type TimerChange =
  { readonly kind: "set" | "extend"; readonly minutes: number } | { readonly kind: "stop" };

/** Sets the time for what one does now, gives more of it or takes it away; only for the chair. [OV21] */
export function setTimer(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  session: Session,
  by: SeatId,
  change: TimerChange,
): void {
  const { id, workspace, course } = session;
  if (course.chair !== by) return;
  const timerUntil = change.kind === "stop" ? null : timerAfter(session, clock.now(), change);
  records.change([{ kind: "session", id, workspace, fields: { timerUntil } }]);
}
