import { mergeChanges, type StampedChange } from "@/domain/workspace/recordChange";

/** Changes that are not stored yet, one per record, in the order in which the records were first touched. */
export class ChangeQueue {
  private waiting = new Map<string, StampedChange>();
  private inFlight: readonly StampedChange[] = [];

  add(changes: readonly StampedChange[]): void {
    for (const stamped of changes) {
      const earlier = this.waiting.get(stamped.change.id);
      this.waiting.set(stamped.change.id, earlier ? mergeChanges(earlier, stamped) : stamped);
    }
  }

  /** Everything not known to be stored, oldest first. */
  all(): readonly StampedChange[] {
    return [...this.inFlight, ...this.waiting.values()];
  }

  isEmpty(): boolean {
    return this.inFlight.length === 0 && this.waiting.size === 0;
  }

  /** Takes all that waits, to be written in one go. */
  take(): readonly StampedChange[] {
    this.inFlight = [...this.waiting.values()];
    this.waiting = new Map();
    return this.inFlight;
  }

  written(): void {
    this.inFlight = [];
  }

  /** Puts back what could not be written, below what has come since. [BW3] */
  putBack(): void {
    const later = [...this.waiting.values()];
    this.waiting = new Map();
    this.add(this.inFlight);
    this.inFlight = [];
    this.add(later);
  }
}
