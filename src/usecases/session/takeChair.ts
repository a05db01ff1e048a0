import { afterTakeOver } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";

/** Takes the chair, whether it was handed over or its holder vanished. [OV9] */
export function takeChair(
  { records }: Pick<AppPorts, "records">,
  { id, workspace, course }: Session,
  by: SeatId,
): void {
  records.change([{ kind: "session", id, workspace, fields: { course: afterTakeOver(course, by) } }]);
}
