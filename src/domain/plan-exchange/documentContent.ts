import type { BaseSnapshot } from "./baseSnapshot";
import type { PlanField } from "./planField";

/**
 * A document of Word as far as a plan can be in it, in its final view: what was typed with track changes on is in it, what
 * was taken out is not. The same whoever read it: the adapter of open Word, or that of a file.
 */
export interface DocumentContent {
  /** In document order. Those in a text box are not read: Word does not reach them either. */
  readonly tables: readonly DocumentTable[];
  /** All that carry our namespace, also those that are too new to read. */
  readonly snapshots: readonly FoundSnapshot[];
  readonly fields: readonly DocumentField[];
  readonly facts: DocumentFacts;
}

export interface DocumentTable {
  readonly rows: readonly DocumentRow[];
  /** As many rows at the top as say of themselves that they are header; 0 when the document does not say. */
  readonly headerRows: number;
  /** The paragraphs with text before it, the nearest first, up to the table before; at most `furthestHeading`. */
  readonly before: readonly string[];
  /** 1 for a table of the text itself, 2 for one inside a cell of it. */
  readonly nesting: number;
}

/** So far back the heading of a cluster is looked for, in paragraphs. */
export const furthestHeading = 15;

export interface DocumentRow {
  /** In order. A change names a cell by its place in this list. */
  readonly cells: readonly DocumentCell[];
  /** Our own hidden bookmarks in it. */
  readonly markers: readonly string[];
  /** Deleted with track changes on: still there, but not in the final view. Absent where nobody looked. */
  readonly isTakenOut?: boolean;
}

export interface DocumentCell {
  /** As it was read, with "\n" between paragraphs and "\v" for a line break. */
  readonly text: string;
  /** The first column of the grid that it covers; the place in the row where there are no merged cells. */
  readonly column: number;
  /** How many columns of the grid it covers. */
  readonly span: number;
  /** Whether it is one with cells above or below it. */
  readonly isMergedDown: boolean;
  /** What would be lost when its text is replaced. Null when nobody looked: plain values do not tell. */
  readonly richness: readonly RichMark[] | null;
  /** Whether track changes has something open in it. */
  readonly isTracked: boolean;
  /** Whether writing it would change a content control that its maker locked. Absent where nobody looked. */
  readonly isLocked?: boolean;
}

/** What a cell can hold beside plain text. Several paragraphs that look alike are plain text. */
export type RichMark = "formatting" | "list" | "link" | "picture" | "remark" | "control" | "field" | "table";

/** A text outside the tables that is ours: found at its hidden bookmark. */
export interface DocumentField {
  readonly field: PlanField;
  readonly text: string;
  readonly richness: readonly RichMark[] | null;
  readonly isTracked: boolean;
  readonly isLocked?: boolean;
}

export interface FoundSnapshot {
  /** How the adapter finds it again. */
  readonly part: string;
  /** Null for one that cannot be read: damaged, or of a newer release. */
  readonly snapshot: BaseSnapshot | null;
  /** Of its format; null when it does not say. */
  readonly version: number | null;
}

/** What is known of a document from outside. */
interface DocumentFacts {
  /** False when it is known that nothing can be written; Word often only says so when one tries. */
  readonly mayWrite: boolean;
  /** A fingerprint of where it is kept; null when that is not known, as of a file that was picked. */
  readonly place: string | null;
  /** Whether changes are tracked: ours too where Word itself writes them; in a file only what people do in Word. */
  readonly tracking: "off" | "oursToo" | "onlyInWord";
}
