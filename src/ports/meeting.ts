import type { DeviceId, Vote } from "@/domain/session/ballot";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Sealing } from "./sealing";
import type { Sleep } from "./sleep";

/** What somebody answered alone, by `subjectKey` or, for what is prepared, by aspect. */
export type OwnVotes = Readonly<Record<string, Vote>>;

/** One's own answers, on this device only: they leave it sealed or not at all. */
export interface OwnVotesMemory {
  read(session: SessionId, seat: SeatId): OwnVotes;
  keep(session: SessionId, seat: SeatId, votes: OwnVotes): void;
}

/** What taking part in a session needs of this device. */
export interface Meeting {
  readonly device: DeviceId;
  readonly sealing: Sealing;
  readonly ownVotes: OwnVotesMemory;
  readonly sleep: Sleep;
}
