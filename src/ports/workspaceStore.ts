import type { WorkspaceId } from "@/domain/record";
import type { KindedRecord, StampedChange } from "@/domain/workspace/recordChange";

export type Unsubscribe = () => void;

/** Where records are kept. Memory and IndexedDB pass the same contract (test/contract). */
export interface WorkspaceStore {
  /** Every record, those marked as deleted too. Throws AppError "storageUnreadable". */
  load(): Promise<readonly KindedRecord[]>;

  /**
   * Writes all changes or none; at most one change per record. Reads each record inside the same transaction, so that a
   * change to one field leaves alone what another window wrote to the others.
   * Gives the records as they now stand.
   * Throws AppError "storageFull", "storageFailed", "storageOutdated" or "storageWiped" (nothing can be written any more
   * until the page is loaded again), or "recordMissing" for a change without `initial` to a record that is not there.
   */
  write(changes: readonly StampedChange[]): Promise<readonly KindedRecord[]>;

  /**
   * Takes in records of another copy of a workspace, all or none, each where it was changed later than ours; compared inside
   * the same transaction. [BW9] Gives those that were taken in, as they now stand. Throws as `write` does.
   */
  takeIn(records: readonly KindedRecord[]): Promise<readonly KindedRecord[]>;

  /** Lets go of all records of a workspace, for good: they stand somewhere else now. Throws as `write` does. */
  forget(workspace: WorkspaceId): Promise<void>;

  /** Tells what other windows on this device wrote, after it was written. */
  onWrittenElsewhere(listener: (records: readonly KindedRecord[]) => void): Unsubscribe;

  /** Lets go of the store and stops telling. */
  close(): void;
}
