import type { Brand } from "../brand";
import type { AspectId } from "../framework/framework";
import type { Instant, RecordStamp } from "../record";
import type { SelfAssessmentId } from "../self-assessment/selfAssessment";
import type { Course } from "./course";

export type SessionId = Brand<string, "SessionId">;

/** What a session did with an aspect other than deciding on it. */
export const settlements = ["parked", "skipped", "unchanged"] as const;
export type Settlement = (typeof settlements)[number];

export interface Settled {
  readonly aspect: AspectId;
  readonly how: Settlement;
}

/** The joint meeting about one scan. */
export interface SessionFields {
  readonly assessment: SelfAssessmentId;
  readonly title: string;
  /** When it is to begin; null when nobody said. */
  readonly startsAt: Instant | null;
  /** Null when nobody booked a time. */
  readonly bookedMinutes: number | null;
  /** The aspects to discuss, in their order; empty until it is made. */
  readonly agenda: readonly AspectId[];
  readonly settled: readonly Settled[];
  /** Whether the spread is shown per perspective too; asked once, at the start. */
  readonly showsPerspectives: boolean;
  readonly course: Course;
  /** Until when there is time for what one does now, by the clock of the chair's device; null without a timer. */
  readonly timerUntil: Instant | null;
}

export interface Session extends SessionFields, RecordStamp {
  readonly id: SessionId;
}

/** Whether people sit together now: what they prepared at home is revealed, and the session is not closed. */
export function isUnderWay(session: Session, now: Instant): boolean {
  return session.course.stage.kind !== "preparing" && isLive(session, now);
}

const liveFor = 2 * 60 * 60_000;

/** Whether people are in it now, as far as one can tell: then its changes are asked for every few seconds. */
export function isLive({ course, updatedAt }: Session, now: Instant): boolean {
  return course.stage.kind !== "ended" && Date.parse(now) - Date.parse(updatedAt) < liveFor;
}
