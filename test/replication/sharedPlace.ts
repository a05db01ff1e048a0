import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Remote } from "@/ports/remote";

/** Whether a call fails, and when: before anything is done, or after it is done and before it is told. */
export type Fault = "none" | "before" | "after";

/** A row as it stands in the shared place. */
export interface PlacedRow {
  readonly item: string;
  readonly kinded: KindedRecord;
}

/** What a history is played on: the shared place in memory, or the lists of the fake Graph. */
export interface SharedPlace {
  /** The place as one client reaches it; `fault` is asked at each call. */
  connect(fault: () => Fault): Promise<Remote>;
  /** Rows in the order in which they were made. */
  all(): readonly PlacedRow[];
  /** Somebody writes remarks beside a measure, in the list itself. */
  remark(item: string, remarks: string): void;
  /** Somebody deletes the row of a measure, in the list itself. */
  delete(item: string): void;
  /** Makes all tokens too old. */
  expire(): void;
}
