import type { Instant } from "../record";
import type { Session } from "./session";

/** What a chair can set without typing, in minutes. */
export const timerChoices = [2, 5, 10] as const;
export const usualMinutes = 5;
export const longestTimer = 240;

const minuteMs = 60_000;

/** The end of a timer that is set, or given more time: from its end, or from now once that has passed. [OV21] */
export function timerAfter(
  { timerUntil }: Pick<Session, "timerUntil">,
  now: Instant,
  change: { readonly kind: "set" | "extend"; readonly minutes: number },
): Instant {
  const from =
    change.kind === "extend" && timerUntil
      ? Math.max(Date.parse(timerUntil), Date.parse(now))
      : Date.parse(now);
  return new Date(from + change.minutes * minuteMs).toISOString() as Instant;
}

/** Whole seconds that are left; 0 once the time is over. */
export function secondsLeft(until: Instant, now: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));
}

/** Which moment of a timer one is in: only passing into another is worth telling to who listens. */
export type TimerMoment = "running" | "lastMinute" | "over";

export function timerMoment(seconds: number): TimerMoment {
  if (seconds <= 0) return "over";
  return seconds <= 60 ? "lastMinute" : "running";
}
