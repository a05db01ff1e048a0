import type { FrameworkId } from "../framework/framework";
import type { Instant } from "../record";
import type { Perspective, Seat, SeatId } from "./seat";
import type { Session, SessionId } from "./session";

/** What somebody outside the site has to know of a session to take part. No votes, no keys, nothing else of the workspace. */
export interface Invitation {
  readonly session: SessionId;
  readonly title: string;
  readonly startsAt: Instant | null;
  readonly seat: SeatId;
  readonly seatName: string;
  readonly perspective: Perspective;
  readonly framework: FrameworkId;
}

/** Why a link is no invitation for this app: cut off or changed on its way, much too long, or made by a newer app. */
export type InvitationProblem = "malformed" | "tooLong" | "newer";

export function invitationTo(
  { id, title, startsAt }: Session,
  { id: seat, name, perspective }: Seat,
  framework: FrameworkId,
): Invitation {
  return { session: id, title, startsAt, seat, seatName: name, perspective, framework };
}
