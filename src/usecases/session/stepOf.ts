import type { Course } from "@/domain/session/course";
import type { Session, SessionFields } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";

/** A step of the chair as one change: a timer goes with what it was set for. [OV21] */
export function stepOf(
  { id, workspace, timerUntil }: Session,
  course: Course,
  fields: Partial<Pick<SessionFields, "settled">> = {},
): RecordChange {
  const timer = timerUntil === null ? {} : { timerUntil: null };
  return { kind: "session", id, workspace, fields: { course, ...timer, ...fields } };
}
