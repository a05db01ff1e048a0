import type { MeasureColumn } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { DocumentCell } from "./documentContent";

/** The tables of Bijlage 5 in a document. All other tables are left out and never touched. */
export interface RecognisedPlan {
  readonly tables: readonly PlanTable[];
  readonly warnings: readonly RecognitionWarning[];
}

export interface PlanTable {
  /** Its place in `DocumentContent.tables`. */
  readonly table: number;
  /** Of each column of the form that it has: which cell of the header row. Other columns are never written. */
  readonly columns: ColumnMap;
  /** In order; one per cluster where one table holds several. */
  readonly parts: readonly PlanTablePart[];
}

export type ColumnMap = Readonly<Partial<Record<MeasureColumn, number>>>;

export interface PlanTablePart {
  /** How a user's answer names it: the same as long as the tables before it stay. */
  readonly key: PartKey;
  /** Null when nothing says which it is: then it is asked. */
  readonly cluster: ClusterId | null;
  /** Beside another of its cluster that is linked: left alone. */
  readonly isCopy: boolean;
  readonly rows: readonly PlanRow[];
}

/** "table:part", for example "0:0". */
export type PartKey = string;

/**
 * "measure" has a text in its first column; "continuation" has not, but in another, and goes on with the measure above;
 * "free" is empty and can be filled; "header" and "title" are never touched.
 */
type PlanRowKind = "measure" | "continuation" | "free" | "header" | "title";

export interface PlanRow {
  readonly kind: PlanRowKind;
  /** Its place in the table. */
  readonly row: number;
  readonly markers: readonly string[];
  /** Of the mapped columns. */
  readonly cells: Readonly<Partial<Record<MeasureColumn, PlanCell>>>;
}

export interface PlanCell extends Pick<DocumentCell, "text" | "isTracked"> {
  /** Its place in the row; null for what cannot be written, because it is merged with others. */
  readonly cell: number | null;
  readonly isRich: boolean;
}

export type RecognitionWarning =
  | { readonly kind: "clusterUnknown"; readonly table: number; readonly part: PartKey }
  /** A second table of a cluster, without marks: a copy, or one that was made by hand. */
  | {
      readonly kind: "clusterTwice";
      readonly table: number;
      readonly part: PartKey;
      readonly cluster: ClusterId;
    }
  | { readonly kind: "columnsMissing"; readonly table: number; readonly columns: readonly MeasureColumn[] }
  | { readonly kind: "mergedCells"; readonly table: number; readonly rows: readonly number[] };
