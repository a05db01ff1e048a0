import type { Brand } from "./brand";

export type WorkspaceId = Brand<string, "WorkspaceId">;
/** A moment as ISO 8601 in UTC, for example "2026-11-21T12:00:00.000Z". */
export type Instant = Brand<string, "Instant">;
/** A calendar day as ISO 8601, for example "2026-11-21". */
export type PlainDate = Brand<string, "PlainDate">;
/** Who made a change: an account's id, or `thisDevice` while nobody is signed in. */
export type PersonId = Brand<string, "PersonId">;

/** Who changes something in a workspace that has no members: nobody signs in there. */
export const thisDevice = "device" as PersonId;

/** What every saved record carries beside its own fields. */
export interface RecordStamp {
  readonly workspace: WorkspaceId;
  /** One higher with each write to this device's store; of two versions the higher is the newer. [BW1] */
  readonly version: number;
  readonly updatedAt: Instant;
  readonly updatedBy: PersonId;
  /** Deleting is a mark, so that it can be undone and so that other devices learn of it. [BW4] */
  readonly deletedAt: Instant | null;
}
