import type { MeasureColumn, MeasureId } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { PartKey } from "./recognisedPlan";
import type { PlanField } from "./planField";

/** All that differs between a document and its plan, and what has to be asked before that can be said. */
export interface PlanDifferences {
  readonly fields: readonly FieldDifference[];
  /** Of the rows that both have: with at least one cell that differs. In the order of document and plan. */
  readonly cells: readonly CellDifference[];
  readonly rows: readonly RowDifference[];
  readonly questions: readonly ExchangeQuestion[];
  /** Clusters of which the document has no table any more, or never had: their measures are left alone. */
  readonly missingClusters: readonly ClusterId[];
  /** How many measures stand in both. */
  readonly inBoth: number;
}

/** How an answer or a choice names a difference; the same after reading again, as long as the difference is the same. */
export type DifferenceKey = string;

/** Who changed a text since the two agreed. Equal texts, and equal changes, are no difference. */
export type TextState = "wordOnly" | "listOnly" | "conflict" | "noBase";

interface TextDifference {
  readonly key: DifferenceKey;
  readonly state: TextState;
  /** What they agreed on; null when that is not known any more, or never was. */
  readonly was: string | null;
  readonly inWord: string;
  readonly inList: string;
  /** Formatting, pictures or remarks would be lost if Word's text was replaced. */
  readonly isRich: boolean;
  /** In Word stands what stood there before the last writing: somebody took it back there. */
  readonly isTakenBack: boolean;
  /** What can be chosen. */
  readonly options: readonly Choice[];
  readonly place: DocumentPlace | null;
}

export interface CellDifference extends TextDifference {
  readonly measure: MeasureId;
  readonly cluster: ClusterId;
  readonly column: MeasureColumn;
}

export interface FieldDifference extends TextDifference {
  readonly field: PlanField;
}

/** Where it stands in the document, to go there. Places change with every row that comes or goes. */
export interface DocumentPlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** Which side is right: "word" goes to the list, "list" goes to Word, "leave" lets both be until the next time. */
export type Choice = "word" | "list" | "leave";
export type Choices = ReadonlyMap<DifferenceKey, Choice>;

export type RowState =
  | "newInWord"
  | "newInList"
  /** Somebody took it out, and the other side did not touch it since. */
  | "goneFromWord"
  | "goneFromList"
  /** Somebody took it out, and the other side changed it. */
  | "goneFromWordChangedInList"
  | "goneFromListChangedInWord"
  /** Its row stands empty in Word. */
  | "emptiedInWord"
  /** It stands under another cluster in the one than in the other. */
  | "movedInWord"
  | "movedInList"
  | "movedInBoth";

export interface RowDifference {
  readonly key: DifferenceKey;
  readonly state: RowState;
  /** Null for a row that is new in Word. */
  readonly measure: MeasureId | null;
  /** Where it stands in Word, or else in the list. */
  readonly cluster: ClusterId;
  /** Where the list has it, when that is elsewhere. */
  readonly clusterInList: ClusterId | null;
  /** Texts of the side that has it; of Word's where both have. */
  readonly texts: Readonly<Record<MeasureColumn, string>>;
  readonly options: readonly Choice[];
  readonly place: DocumentPlace | null;
}

export type ExchangeQuestion =
  /** Under no heading that names a cluster. */
  | { readonly kind: "cluster"; readonly part: PartKey; readonly firstTexts: readonly string[] }
  /** Asked once for a document: do rows without a title go on with the measure above, or are they measures? */
  | { readonly kind: "continuations"; readonly rows: number }
  /** A row looks like a measure, but not enough to be sure. Unanswered it counts as that measure. */
  | {
      readonly kind: "match";
      readonly key: DifferenceKey;
      readonly row: DocumentPlace;
      readonly title: string;
      readonly measure: MeasureId;
      readonly measureTitle: string;
    };

export interface ExchangeAnswers {
  /** "other" for a table that is to be left alone. */
  readonly clusters: ReadonlyMap<PartKey, ClusterId | "other">;
  readonly continuations: "join" | "separate";
  /** Whether a row is the measure that it looks like. */
  readonly matches: ReadonlyMap<DifferenceKey, boolean>;
}

export const noAnswers: ExchangeAnswers = {
  clusters: new Map(),
  continuations: "join",
  matches: new Map(),
};
