import type { DeviceId } from "./ballot";
import type { CastVote } from "./contribution";
import { openSubject } from "./course";
import type { Presence } from "./presence";
import { isPresent, type SeatId } from "./seat";
import type { Session } from "./session";
import { votedOn } from "./turn";

/**
 * What keeps a seat as it is. "heard": something of it is open, and whose it is stays true, so only its name can change.
 * "guests": it can change but not go, because a row with guests alone would make a guest the holder of its keys. [OV25] [OV4]
 */
export type SeatHold = "free" | "guests" | "heard";

interface Known {
  readonly session: Session;
  readonly device: DeviceId;
  readonly presences: readonly Presence[];
  /** Those that are open. */
  readonly votes: readonly CastVote[];
}

export function seatHold(seat: SeatId, { session, device, presences, votes }: Known): SeatHold {
  // Revealed is open, also in the seconds before it is written down: else a vote could be taken back in sight of the others.
  const revealed = openSubject(session.course.stage);
  const isRevealed = revealed !== undefined && votedOn(presences, revealed).has(seat);
  if (isRevealed || votes.some((vote) => vote.seat === seat)) return "heard";
  const here = presences.find((presence) => presence.device === device)?.seats ?? [];
  const staysNobody = here.every((each) => each.id === seat || !isPresent(each));
  return staysNobody && here.some((each) => !isPresent(each)) ? "guests" : "free";
}
