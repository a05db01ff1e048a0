import type { MeasureColumn, MeasureId } from "../action-plan/measure";
import type { ClusterId, StandardNumber } from "../framework/framework";
import type { BaseSnapshot } from "./baseSnapshot";
import type { PlanField } from "./planField";

/** What is going to be written, on both sides. Made from differences and choices; nothing is written before. */
export interface ExchangePlan {
  /** To be carried out in this order. */
  readonly word: readonly WordChange[];
  readonly list: readonly ListChange[];
  readonly summary: ExchangeSummary;
}

/**
 * One change to the document. They are carried out one after the other, so a row is named by where it stands after the
 * changes before it. A cell is named by its place in `DocumentRow.cells`. The snapshot always comes last: when a change
 * fails, the old one still tells what was agreed on.
 */
export type WordChange =
  | { readonly kind: "deleteRow"; readonly table: number; readonly row: number }
  | {
      readonly kind: "writeCell";
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      /** With "\n" between paragraphs and "\v" for a line break. */
      readonly text: string;
      /** The measure that comes in a row that was free; else it replaces a text. */
      readonly fills?: MeasureId;
    }
  /** Puts a hidden bookmark at the start of the cell, and takes it away where it stood before. */
  | {
      readonly kind: "mark";
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly marker: string;
    }
  /** Makes a row behind `row` that looks like it, but is no header, with these texts in its cells. Marked at its first cell. */
  | {
      readonly kind: "insertRow";
      readonly table: number;
      readonly row: number;
      readonly texts: readonly string[];
      readonly marker: string;
    }
  | { readonly kind: "unmark"; readonly marker: string }
  | { readonly kind: "writeField"; readonly field: PlanField; readonly text: string }
  /** Takes the place of all snapshots of ours that were found. Null takes them away. */
  | { readonly kind: "writeSnapshot"; readonly snapshot: BaseSnapshot | null };

/** One change to the plan. */
export type ListChange =
  | {
      readonly kind: "edit";
      readonly measure: MeasureId;
      readonly fields: Readonly<
        Partial<Record<MeasureColumn, string> & { readonly standard: StandardNumber }>
      >;
    }
  | {
      readonly kind: "add";
      readonly measure: MeasureId;
      readonly standard: StandardNumber;
      readonly texts: Readonly<Partial<Record<MeasureColumn, string>>>;
    }
  | { readonly kind: "remove"; readonly measure: MeasureId }
  /** It was removed here, and comes back because it still stands in Word. */
  | { readonly kind: "restore"; readonly measure: MeasureId }
  | { readonly kind: "writeField"; readonly field: PlanField; readonly text: string };

/** What is told before anything is written. Counts are exact. */
export interface ExchangeSummary {
  readonly cellsInWord: number;
  readonly rowsIntoWord: number;
  readonly rowsOutOfWord: number;
  readonly textsInWord: number;
  readonly cellsInList: number;
  readonly rowsIntoList: number;
  readonly rowsOutOfList: number;
  readonly textsInList: number;
  /** Rows that get a mark, though nothing of their text changes. */
  readonly marks: number;
  /** Of new measures for which the document has no table; they stay out of it. */
  readonly withoutTable: readonly ClusterId[];
}
