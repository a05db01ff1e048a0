import type { Edit, PushOutcome, Refusal, RemoteRow } from "@/domain/replication/replica";
import type { PersonId } from "@/domain/record";
import type { AskedKind } from "@/domain/workspace/records";

/** Up to where a kind of record has been read; only the shared place knows what it means. */
export type PullToken = string;

export interface PullRequest {
  readonly kind: AskedKind;
  /** Null to read everything. */
  readonly since: PullToken | null;
}

export type PulledPage =
  | {
      readonly kind: "page";
      readonly recordKind: AskedKind;
      readonly rows: readonly RemoteRow[];
      readonly next: PullToken;
      /** There is more to read at once. */
      readonly isMore: boolean;
    }
  /** The token is too old: everything has to be read anew. */
  | { readonly kind: "expired"; readonly recordKind: AskedKind }
  /** This kind cannot be read now; others can. Without a refusal when nothing was heard of it. */
  | { readonly kind: "failed"; readonly recordKind: AskedKind; readonly refusal: Refusal | null };

/**
 * Where a workspace is shared: lists in SharePoint, or memory. Both pass the same contract.
 * Throws AppError "remoteUnreachable" when nothing was heard at all, "signInNeeded" when nobody is signed in any more.
 */
export interface Remote {
  /** A page of each kind that is asked for. */
  pull(requests: readonly PullRequest[]): Promise<readonly PulledPage[]>;
  /** Sends records, each on condition that nobody changed its row since. One outcome for each, in the same order. */
  push(edits: readonly Edit[]): Promise<readonly PushOutcome[]>;
}

/** Rows of those in a session. */
export interface PresencePage {
  readonly rows: readonly RemoteRow[];
  /** All items there are, at the end of a reading from the start: what is not among them is gone. Null otherwise. */
  readonly all: ReadonlySet<string> | null;
}

/**
 * What the devices that share a place tell each other, so that each reads only the lists in which somebody wrote. It saves
 * reading and no more than that: who misses a beacon finds the change when everything is read. The rows of those in a session
 * come by in the same reading.
 */
export interface Beacons {
  /** The names of the people of whom a device has a row, as far as known. */
  people(): PeopleNames;
  /**
   * The kinds in which another device wrote since this was last asked. What `takeIn` did not take comes by again.
   * Throws as `Remote`, and what `takeIn` throws.
   */
  look(takeIn: (page: PresencePage) => Promise<void>): Promise<readonly AskedKind[]>;
  /** Tells the others in which kinds this device just wrote. Throws as `Remote`. */
  light(kinds: ReadonlySet<AskedKind>): Promise<void>;
}

export type PeopleNames = readonly (readonly [person: PersonId, name: string])[];

export interface SharedPlace {
  readonly remote: Remote;
  readonly beacons: Beacons;
}
