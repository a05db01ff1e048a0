import type { Instant } from "../record";
import type { RecordKind } from "../workspace/records";
import { ballotsThatCount } from "./ballot";
import { presencesIn, seatsIn, type Presence } from "./presence";
import { hasVoice } from "./seat";
import { isLive, type Session } from "./session";

/**
 * How eagerly a device looks what the others did. "waiting": people sit until it comes, as for the reveal. "talking": there is
 * something to talk or to think about, and the next step may take a moment to arrive. "none": nobody is in a session.
 */
export type Attention =
  | { readonly kind: "none" }
  /** With so many devices: the fewer there are, the oftener each may look. */
  | { readonly kind: "talking" | "waiting"; readonly devices: number };

/** In milliseconds: who reveals sooner than this, though not half of all have voted, does so by mistake. */
const thinkingTime = 20_000;

/** What all sessions together ask. */
export function attentionFor(
  sessions: readonly Session[],
  presences: readonly Presence[],
  now: Instant,
): Attention {
  const live = sessions.filter((session) => isLive(session, now));
  if (live.length === 0) return { kind: "none" };
  const devices = live.reduce((sum, { id }) => sum + presencesIn(presences, id).length, 0);
  const kind = live.some((session) => isWaiting(session, presences, now)) ? "waiting" : "talking";
  return { kind, devices };
}

function isWaiting(session: Session, presences: readonly Presence[], now: Instant): boolean {
  const { stage } = session.course;
  if (stage.kind === "preparing") return true;
  if (stage.kind !== "voting") return false;
  if (Date.parse(now) - Date.parse(session.updatedAt) > thinkingTime) return true;
  const present = presencesIn(presences, session.id);
  const ballots = present.flatMap((presence) => presence.ballots);
  const voted = ballotsThatCount(ballots, { ...stage, kind: "vote" }).length;
  return voted * 2 >= seatsIn(present).filter(hasVoice).length;
}

/** Kinds of records for which others wait: they are not held back until somebody stops typing. */
export function isAwaitedKind(kind: RecordKind): boolean {
  return kind === "session" || kind === "presence" || kind === "contribution";
}
