import type { PersonId } from "@/domain/record";
import type { KindedRecord, RecordChange, StampedChange } from "@/domain/workspace/recordChange";
import type { RecordKind, RecordOf } from "@/domain/workspace/records";
import { AppError } from "@/ports/appError";
import type { Clock } from "@/ports/clock";
import type { LiveRecords, Saving } from "@/ports/liveRecords";
import type { WorkspaceStore } from "@/ports/workspaceStore";
import { ChangeQueue } from "./changeQueue";
import { RecordCache } from "./recordCache";

interface Surroundings {
  readonly store: WorkspaceStore;
  readonly clock: Clock;
  readonly person: PersonId;
}

/** Loads a store and keeps it in step with the screens. Throws AppError "storageUnreadable". */
export async function openLiveRecords(surroundings: Surroundings): Promise<OpenLiveRecords> {
  const records = new OpenLiveRecords(surroundings);
  await records.refresh();
  return records;
}

/**
 * One write is under way at a time, and takes along everything that came in during the one before: typing never waits
 * for the disk. What was not written when the window closes is left for the next one (handOver).
 */
export class OpenLiveRecords implements LiveRecords {
  private readonly cache = new RecordCache();
  private readonly queue = new ChangeQueue();
  private readonly listeners = new Set<() => void>();
  private state: Saving = { kind: "saved" };
  private isWriting = false;

  constructor(private readonly surroundings: Surroundings) {
    surroundings.store.onWrittenElsewhere((records) => {
      this.keep(records);
    });
  }

  /** Reads the store again: for a window that slept and may have missed what others wrote. */
  async refresh(): Promise<void> {
    this.keep(await this.surroundings.store.load());
  }

  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
    return this.cache.show(kind, () => this.queue.all()).present;
  }

  removed<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
    return this.cache.show(kind, () => this.queue.all()).removed;
  }

  change(changes: readonly RecordChange[]): void {
    const stamp = { updatedAt: this.surroundings.clock.now(), updatedBy: this.surroundings.person };
    this.enqueue(changes.map((change) => ({ change, stamp })));
  }

  /**
   * Makes changes of an earlier moment, except to records that were changed since (the newest text wins) or that are gone:
   * those would be refused for ever, and hold up everything after them.
   */
  changeAsStamped(changes: readonly StampedChange[]): void {
    const current = changes.filter(({ change, stamp }) => {
      const known = this.cache.find(change.kind, change.id);
      return known ? known.updatedAt <= stamp.updatedAt : change.initial !== undefined;
    });
    if (current.length > 0) this.enqueue(current);
  }

  async takeIn(records: readonly KindedRecord[]): Promise<void> {
    this.keep(await this.surroundings.store.takeIn(records));
  }

  /** What is not known to be stored. */
  unsaved(): readonly StampedChange[] {
    return this.queue.all();
  }

  saving(): Saving {
    return this.state;
  }

  retry(): void {
    void this.writeAll();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private enqueue(changes: readonly StampedChange[]): void {
    this.queue.add(changes);
    this.cache.forget(changes.map(({ change }) => change.kind));
    // A failure is told until a write succeeds, not told anew at each key.
    this.becomes(this.state.kind === "failed" ? this.state : { kind: "saving" });
    void this.writeAll();
  }

  private async writeAll(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    try {
      while (!this.queue.isEmpty()) {
        const written = await this.surroundings.store.write(this.queue.take());
        this.queue.written();
        // Also when another window has meanwhile written a higher version: what lay over it is not ours to show any more.
        this.cache.forget(written.map(({ kind }) => kind));
        this.keep(written);
      }
      this.becomes({ kind: "saved" });
    } catch (error) {
      this.queue.putBack();
      this.becomes({ kind: "failed", error: asAppError(error) });
    } finally {
      this.isWriting = false;
    }
  }

  private keep(records: readonly KindedRecord[]): void {
    this.cache.keep(records);
    this.tell();
  }

  private becomes(state: Saving): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError
    ? error
    : new AppError({ code: "storageFailed", reason: String(error) }, error);
}
