import type { CastVote } from "@/domain/session/contribution";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";

/** What a part of the session's screen is about: where one is, on which device, as whom. */
export interface StageProps {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly seat: Seat;
  /** Whether the chair sits at this device: around one laptop, whoever holds it. */
  readonly leads: boolean;
  /** What this device opened: it may be there before it is written down. */
  readonly opened: readonly CastVote[];
}
