import { agendaOf } from "@/domain/session/agenda";
import { votesOf } from "@/domain/session/contribution";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { LiveRecords } from "@/ports/liveRecords";

/** Puts on the agenda what fits the booked time, in the order of the rule. Afterwards it can be changed by hand. [OV5] */
export function makeAgenda(
  {
    records,
    frameworks,
  }: Pick<AppPorts, "frameworks"> & { readonly records: Pick<LiveRecords, "all" | "change"> },
  session: Session,
): void {
  const votes = votesOf(records.all("contribution"), session.id);
  const { settled, bookedMinutes, id, workspace } = session;
  const { now } = agendaOf(frameworks.current, { votes, settled, bookedMinutes });
  records.change([{ kind: "session", id, workspace, fields: { agenda: now } }]);
}
