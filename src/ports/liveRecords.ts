import type { KindedRecord, RecordChange } from "@/domain/workspace/recordChange";
import type { RecordKind, RecordOf } from "@/domain/workspace/records";
import type { AppError } from "./appError";
import type { Unsubscribe } from "./workspaceStore";

export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly error: AppError };

/**
 * What screens read and write. A change shows at once and is saved behind it; when saving fails it stays visible and
 * waits, so no screen has to handle that itself.
 */
export interface LiveRecords {
  /** All records of a kind that are not deleted. The same array until one of them changes. */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][];
  /** The same for what is marked as deleted. */
  removed<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][];
  change(changes: readonly RecordChange[]): void;
  /**
   * Takes in records of another copy of a workspace, each where it was changed later than ours. All are stored when this is
   * done; else none is, and it throws what `WorkspaceStore.takeIn` throws. It does not wait in the queue of changes: what a
   * full disk refuses would hold up all that people type after it.
   */
  takeIn(records: readonly KindedRecord[]): Promise<void>;
  saving(): Saving;
  /** Tries again to save what failed. */
  retry(): void;
  /** Calls back after any change of records or of saving. */
  subscribe(listener: () => void): Unsubscribe;
}
