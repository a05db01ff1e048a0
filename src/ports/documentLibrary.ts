import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { Brand } from "@/domain/brand";
import type { Instant } from "@/domain/record";

export type LibraryItemId = Brand<string, "LibraryItemId">;
/** Which version of a file one has; only the library knows what it means. */
export type LibraryVersion = Brand<string, "LibraryVersion">;
/** Where the next page of a folder begins. */
export type LibraryMark = Brand<string, "LibraryMark">;

/** A folder, or a file of Word. */
export interface LibraryItem {
  readonly kind: "folder" | "document";
  readonly id: LibraryItemId;
  readonly name: string;
  readonly changedAt: Instant | null;
}

export interface LibraryPage {
  /** What is of no use here is left out: a page may be empty while there is more. */
  readonly items: readonly LibraryItem[];
  readonly more: LibraryMark | null;
}

export interface LibraryFile {
  readonly name: string;
  /** Where people open it. */
  readonly url: string;
  readonly version: LibraryVersion;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

export type ReplaceOutcome =
  | { readonly kind: "replaced"; readonly version: LibraryVersion }
  /** It is no longer the version that was to be replaced. */
  | { readonly kind: "changed" }
  /** Nothing was heard: it may have been replaced or not. */
  | { readonly kind: "unclear" };

/**
 * The documents of a SharePoint site. Throws AppError "libraryRefused", "libraryHostClosed", "rightMissing", "signInNeeded",
 * "remoteRefused".
 */
export interface DocumentLibrary {
  /** A page of a folder, or of the library itself. */
  list(folder: LibraryItemId | null, from: LibraryMark | null): Promise<LibraryPage>;
  /** A file as it stands now. Its content comes when it is asked for. */
  find(file: LibraryItemId): Promise<LibraryFile>;
  /** Makes a new version of a file, on condition that it still is the version that is named. */
  replace(
    file: LibraryItemId,
    version: LibraryVersion,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<ReplaceOutcome>;
}

/** A name to show, which may have changed there since. */
export interface LastFile {
  readonly id: LibraryItemId;
  readonly name: string;
}

/** With which file of a library a plan was last exchanged: on this device, for who works on it. */
export interface LastFiles {
  of(plan: ActionPlanId): LastFile | null;
  keep(plan: ActionPlanId, file: LastFile): void;
}
