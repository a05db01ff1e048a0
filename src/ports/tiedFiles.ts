import type { Checksum } from "@/domain/decision/decision";
import type { Instant, WorkspaceId } from "@/domain/record";

/** How a file looks from outside, to see cheaply whether it was changed. */
interface FileLook {
  /** In milliseconds since 1970, as the disk says. */
  readonly modifiedAt: number;
  readonly size: number;
}

/** What we wrote to a file the last time. */
export interface LastSaved {
  /** Of the records in it. */
  readonly content: Checksum;
  /** Of the file as a whole. */
  readonly file: Checksum;
  readonly look: FileLook;
  readonly at: Instant;
}

/** A file outside the browser that the user has chosen for a workspace. */
export interface TiedFile {
  readonly name: string;
  /** Null until something of ours is in it. */
  readonly lastSaved: LastSaved | null;
  readonly mayWrite: () => Promise<boolean>;
  /** Asks the user; only when they have just pressed something. */
  readonly askToWrite: () => Promise<boolean>;
  /** This and what follows throw FileTrouble. */
  readonly look: () => Promise<FileLook>;
  readonly read: () => Promise<Uint8Array>;
  /** The file holds all of the text or what it held before. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * "gone": moved or deleted; "refused": not allowed; "busy": another program holds it; "full": the disk is; "tooLarge": what
 * would be written could not be read again.
 */
export type FileTroubleKind = "gone" | "refused" | "busy" | "full" | "tooLarge" | "unknown";

export class FileTrouble extends Error {
  constructor(
    readonly kind: FileTroubleKind,
    cause: unknown,
  ) {
    super(kind, { cause });
    this.name = "FileTrouble";
  }
}

/** Files that stay chosen on this device, one per workspace. */
export interface TiedFiles {
  /** False in a browser that can only download, and in a frame of another site, where it may not ask. */
  readonly areAvailable: boolean;
  /** Asks the user for a file; null when they thought better of it. Only when they have just pressed something. */
  readonly choose: (which: "new" | "existing", suggestedName: string) => Promise<TiedFile | null>;
  readonly find: (workspace: WorkspaceId) => Promise<TiedFile | null>;
  /** Ties a file, or keeps what we wrote to it. */
  readonly keep: (workspace: WorkspaceId, file: TiedFile, lastSaved: LastSaved | null) => Promise<void>;
  readonly forget: (workspace: WorkspaceId) => Promise<void>;
  /** One window at a time writes to the file of a workspace, where the browser can see to that. */
  readonly inTurn: <Result>(workspace: WorkspaceId, act: () => Promise<Result>) => Promise<Result>;
}
