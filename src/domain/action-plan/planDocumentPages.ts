import type { Adoption } from "../decision/decision";
import type { AnswerScale } from "../framework/answerScale";
import type { Framework } from "../framework/framework";
import type { Answer } from "../self-assessment/answer";
import type { SelfAssessment } from "../self-assessment/selfAssessment";

/**
 * Pages of our own behind those of Bijlage 5, in words and without anything of how they look. Whoever makes them says on
 * them that they are no part of the form. [DO15]
 */
export interface DocumentPages {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | {
      /** A note is the small print. */
      readonly kind: "heading" | "text" | "note";
      readonly text: string;
    }
  | DocumentTable;

export interface DocumentTable {
  readonly kind: "table";
  /** What the table is of, for who cannot see it. */
  readonly title: string;
  readonly columns: readonly DocumentColumn[];
  /** As many texts in each as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row sums up those above it. */
  readonly hasTotal: boolean;
}

export interface DocumentColumn {
  readonly heading: string;
  /** As a part of all columns together: one of 2 is twice as wide as one of 1. */
  readonly width: number;
  readonly holds: "text" | "numbers";
}

/** A scan that a plan rests on, with all that its pages tell. */
export interface ScanForDocument {
  readonly assessment: SelfAssessment;
  /** Its own. */
  readonly answers: readonly Answer[];
  /** The decision by which it stands adopted. */
  readonly adoption: Adoption | undefined;
  readonly framework: Framework;
  readonly answerScale: AnswerScale;
  /** Whether everything in it is invented. */
  readonly isSample: boolean;
}

/** Tells the results of a scan as pages of a document. */
export type ScanPages = (scan: ScanForDocument) => DocumentPages;
