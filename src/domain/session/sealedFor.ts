import type { DeviceId } from "./ballot";
import { holdersIn, seenLastFirst, type Holder, type Presence } from "./presence";
import type { Session } from "./session";

/** Characters that a cell of SharePoint takes: what is voted on and what was prepared may stand in it together. */
const roomPerSubject = 30_000;
/** Characters of a ballot, and of a piece of its key for one device. */
const perBallot = 450;
const perPiece = 150;
/** Its own and one other: less than two pieces open nothing. */
const fewest = 2;

/**
 * For whom a device seals a ballot: for all who are present, unless its row has no room for so many pieces because a whole
 * room votes on it. Then for those that make their pieces known at the reveal. [OV4]
 */
export function sealedFor(
  { course }: Pick<Session, "course">,
  presences: readonly Presence[],
  device: DeviceId,
): readonly Holder[] {
  const seats = presences.find((presence) => presence.device === device)?.seats.length ?? 1;
  const room = (roomPerSubject / Math.max(seats, 1) - perBallot) / perPiece;
  const most = Math.max(fewest, Math.floor(room));
  if (presences.length <= most) return holdersIn(presences);
  const rank = (presence: Presence) => {
    if (presence.device === device) return 0;
    return presence.seats.some(({ id }) => id === course.chair) ? 1 : 2;
  };
  const first = [...presences].sort((left, right) => rank(left) - rank(right) || seenLastFirst(left, right));
  return holdersIn(first.slice(0, most));
}
