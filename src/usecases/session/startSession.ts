import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { firstCourse } from "@/domain/session/course";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";

interface NewSession {
  readonly title: string;
  readonly bookedMinutes: number | null;
  /** Of whoever makes it: they lead until somebody else does. */
  readonly chair: SeatId;
}

/** Makes a session about a scan; people can prepare from then on. */
export function startSession(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  assessment: SelfAssessment,
  { title, bookedMinutes, chair }: NewSession,
): SessionId {
  const id = ids.next() as SessionId;
  records.change([
    {
      kind: "session",
      id,
      workspace: assessment.workspace,
      fields: {},
      initial: {
        assessment: assessment.id,
        title,
        startsAt: null,
        bookedMinutes,
        agenda: [],
        settled: [],
        showsPerspectives: true,
        course: firstCourse(chair),
        timerUntil: null,
      },
    },
  ]);
  return id;
}
