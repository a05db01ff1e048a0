import type { Base64, BallotId, ReleasedShare, SealedBallot } from "@/domain/session/ballot";
import type { Holder } from "@/domain/session/presence";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";

export interface BallotToSeal {
  readonly id: BallotId;
  readonly session: SessionId;
  readonly seat: SeatId;
  readonly subject: string;
  readonly cast: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Seals votes, so that nobody reads one before two of those present help to open it. */
export interface Sealing {
  /** The public half of the key pair of this device in a session, made when there is none yet. */
  publicKey(session: SessionId): Promise<Base64>;
  /** `holders` are those present, this device among them. */
  seal(ballot: BallotToSeal, holders: readonly Holder[]): Promise<SealedBallot>;
  /** What this device has of the key to a ballot. Call it only once the votes may be opened: who has two pieces can read. */
  shares(session: SessionId, ballot: SealedBallot): Promise<readonly ReleasedShare[]>;
  /** Null while there are not enough pieces, and for a ballot that somebody changed. */
  open(
    session: SessionId,
    ballot: SealedBallot,
    released: readonly ReleasedShare[],
  ): Promise<Uint8Array | null>;
}
