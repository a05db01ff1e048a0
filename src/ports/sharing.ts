import type { Session } from "@/domain/session/session";
import type { PersonId, WorkspaceId, Instant } from "@/domain/record";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { AppError } from "./appError";
import type { PeopleNames } from "./remote";
import type { RefusedRecord } from "./replicaStore";
import type { SharedSite } from "./sharedSite";
import type { TenantId } from "./signIn";
import type { Unsubscribe } from "./workspaceStore";

/** A site with which this device shares work, as one person. */
export interface KnownSite {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly site: SharedSite;
}

/** The sites this browser works with. Names and addresses only: no work, no tokens. */
export interface KnownSites {
  all(): readonly KnownSite[];
  add(known: KnownSite): void;
  remove(known: KnownSite): void;
}

/** How carrying changes to and from a site goes. */
export type Carrying =
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly at: Instant }
  | { readonly kind: "waiting"; readonly error: AppError };

/** A row of a list in which somebody wrote what the app cannot read. */
export interface RowProblem {
  readonly list: string;
  readonly item: string;
  /** The titles of the columns; empty when it cannot even be known what the row is. */
  readonly columns: readonly string[];
}

export interface SiteState {
  readonly known: KnownSite;
  readonly carrying: Carrying;
  /** Number of records that wait to be sent. */
  readonly waiting: number;
  /** Some of it is of a session, where others sit waiting for it. */
  readonly isAwaited: boolean;
  readonly refused: readonly RefusedRecord[];
  /** Deleted in SharePoint itself: was that meant? [SY5] */
  readonly missing: readonly KindedRecord[];
  readonly problems: readonly RowProblem[];
  readonly people: PeopleNames;
}

/** The work that this device shares. */
export interface Sharing {
  /** The same objects until something changes. */
  sites(): readonly SiteState[];
  /** The site in which a workspace stands; undefined for one on this device only. */
  siteOf(workspace: WorkspaceId): SiteState | undefined;
  subscribe(listener: () => void): Unsubscribe;
  /**
   * Starts to work with a site, with a workspace of this device in it if one is given. Afterwards the app starts anew.
   * Throws what `WorkspaceStore.takeIn` throws; then nothing has changed.
   */
  join(known: KnownSite, workspace: WorkspaceId | null): Promise<void>;
  /** What this device has of these sites and never sent. */
  unsent(sites: readonly KnownSite[]): Promise<readonly KindedRecord[]>;
  /** Takes everything of these sites off this device, also what was never sent. Afterwards the app starts anew. */
  leave(sites: readonly KnownSite[]): Promise<void>;
  /** Carries now, in stead of at its own time, and looks everywhere. */
  carryNow(): void;
  /** Looks now whether something came in, for who knows that it must; not while there is no connection. */
  lookNow(): void;
  /** A session as all can see it: what this device has not sent yet is left out. Null while nobody else can know of it. */
  agreed(session: Session): Promise<Session | null>;
  answerMissing(record: KindedRecord, answer: "putBack" | "leave"): Promise<void>;
  retryRefused(): Promise<void>;
}
