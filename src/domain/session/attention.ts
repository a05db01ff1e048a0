import type { Instant } from "../record";
import type { RecordKind } from "../workspace/records";
import { isLive, type Session } from "./session";

/**
 * How eagerly a device looks what the others did. "waiting": people sit until it comes, as for the reveal. "talking": there is
 * something to talk about, and the next step comes in minutes. "none": nobody is in a session.
 */
export type Attention = "none" | "talking" | "waiting";

/** What all sessions together ask. */
export function attentionFor(sessions: readonly Session[], now: Instant): Attention {
  const stages = sessions.filter((session) => isLive(session, now)).map(({ course }) => course.stage.kind);
  if (stages.length === 0) return "none";
  return stages.every((stage) => stage === "revealed") ? "talking" : "waiting";
}

/** Kinds of records for which others wait: they are not held back until somebody stops typing. */
export function isAwaitedKind(kind: RecordKind): boolean {
  return kind === "session" || kind === "presence" || kind === "contribution";
}
