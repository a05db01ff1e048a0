import type { Session, SessionFields } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";

/** Settles what a session is called, when it is, how long there is, and whether the spread is shown per perspective. */
export function arrangeSession(
  { records }: Pick<AppPorts, "records">,
  { id, workspace }: Session,
  fields: Partial<Pick<SessionFields, "title" | "startsAt" | "bookedMinutes" | "showsPerspectives">>,
): void {
  records.change([{ kind: "session", id, workspace, fields }]);
}
