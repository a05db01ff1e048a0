import type { DeviceId, Vote } from "@/domain/session/ballot";
import type { OwnInput, OwnNotes } from "@/domain/session/ownInput";
import type { PersonId, WorkspaceId } from "@/domain/record";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Sealing } from "./sealing";
import type { Sleep } from "./sleep";

/** What somebody answered alone, by `subjectKey` or, for what is prepared, by aspect. */
export type OwnVotes = Readonly<Record<string, Vote>>;

/** What belongs to one seat alone, on this device. */
export interface SeatMemory<Value> {
  read(session: SessionId, seat: SeatId): Value;
  keep(session: SessionId, seat: SeatId, value: Value): void;
}

/** Whether who is signed in wants their own input on their other devices too; said once on each. */
export interface OtherDevices {
  isWanted(person: PersonId): boolean;
  want(person: PersonId, isWanted: boolean): void;
}

/**
 * Taking part in the sessions of a workspace; null is for a guest, who has none. The same object each time. In a site it is
 * of who is signed in: a browser that several people use is a device of each.
 */
export type Meetings = (workspace: WorkspaceId | null) => Meeting;

/** What taking part in a session needs of this device. */
export interface Meeting {
  readonly device: DeviceId;
  readonly sealing: Sealing;
  /** They leave this device sealed or, when the user wants it on their other devices, to their own OneDrive. */
  readonly ownVotes: SeatMemory<OwnVotes>;
  /** As `ownVotes`, and never sealed for others. */
  readonly ownNotes: SeatMemory<OwnNotes>;
  readonly otherDevices: OtherDevices;
  /** What this device and the user's OneDrive last had in common. */
  readonly carriedInput: SeatMemory<OwnInput>;
  readonly sleep: Sleep;
}
