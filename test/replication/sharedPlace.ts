import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Remote } from "@/ports/remote";

/** What may go wrong with a call: nothing, a connection that breaks, or an answer that is none. */
export const faults = [
  "none",
  // The connection breaks before anything is done, or after it is done and before it is told.
  "before",
  "after",
  // Come back later: in seconds, with decimals, at a date, or without saying when.
  "laterSeconds",
  "laterDecimals",
  "laterDate",
  "laterUnsaid",
  // A gateway that gave up, before or after the work was done.
  "gateway",
  "gatewayAfter",
  "serverError",
  "serverErrorAfter",
  // The site is full.
  "full",
] as const;
export type Fault = (typeof faults)[number];

/** What a person may do in the site. */
export type Right = "write" | "read" | "none";

/** A row as it stands in the shared place. */
interface PlacedRow {
  readonly item: string;
  readonly kinded: KindedRecord;
}

/** What a history is played on: the shared place in memory, or the lists of the fake Graph. */
export interface SharedPlace {
  /** The place as one person reaches it; `fault` is asked at each call. */
  connect(who: string, fault: () => Fault): Promise<Remote>;
  /** Rows in the order in which they were made. */
  all(): readonly PlacedRow[];
  /** Somebody writes remarks beside a measure, in the list itself. */
  remark(item: string, remarks: string): void;
  /** Somebody deletes the row of a measure, in the list itself. */
  delete(item: string): void;
  /** Somebody adds a measure in the list itself: without a key. */
  add(title: string): void;
  /** Somebody gives the list of measures another name. */
  rename(): void;
  /** Makes all tokens too old. */
  expire(): void;
  setRight(who: string, right: Right): void;
  /** Rules that were broken on the way, such as calling before the time that was asked. */
  problems(): readonly unknown[];
}
