import type {
  DocumentCell,
  DocumentField,
  DocumentRow,
  DocumentTable,
} from "@/domain/plan-exchange/documentContent";

/** A piece of an XML text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface ReadBody {
  readonly tables: readonly ReadTable[];
  readonly fields: readonly ReadField[];
  /** The bookmarks of ours, each with its tags. */
  readonly marks: readonly ReadMark[];
  /** The highest number that a bookmark has. */
  readonly highestMark: number;
  /** Whether it is a document at all, with a text. */
  readonly isDocument: boolean;
}

export interface ReadTable extends Omit<DocumentTable, "rows"> {
  readonly rows: readonly ReadRow[];
}

export interface ReadRow extends Omit<DocumentRow, "cells">, Piece {
  readonly cells: readonly ReadCell[];
}

export interface ReadCell extends DocumentCell, Piece {
  /** From behind its properties to before its closing tag. */
  readonly content: Piece;
  readonly paragraphs: readonly ReadParagraph[];
  /** Tags that must stay when its text goes: ends of what starts elsewhere. */
  readonly kept: readonly Piece[];
}

export interface ReadParagraph extends Piece {
  readonly opening: Piece;
  /** Empty for one without. */
  readonly properties: Piece;
  /** Properties of the first run with text. */
  readonly runProperties: Piece | null;
}

export interface ReadField extends DocumentField {
  readonly paragraphs: readonly ReadParagraph[];
  /** Its own tags. */
  readonly opening: Piece;
  readonly closing: Piece;
}

interface ReadMark {
  readonly name: string;
  readonly tags: readonly Piece[];
}
