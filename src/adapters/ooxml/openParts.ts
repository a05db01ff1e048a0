import type { RichMark } from "@/domain/plan-exchange/documentContent";
import type { PlanField } from "@/domain/plan-exchange/planField";
import type { Piece, ReadCell, ReadField, ReadParagraph, ReadRow, ReadTable } from "./readContent";

/** A paragraph that is being read. */
export interface OpenParagraph {
  start: number;
  end: number;
  opening: Piece;
  properties: Piece;
  runProperties: Piece | null;
  text: string;
  /** Its mark was deleted: in the final view the next paragraph goes on in it. */
  joinsNext: boolean;
}

/** A text that is being read, in a cell or between the ends of a bookmark. */
export class OpenText {
  readonly paragraphs: OpenParagraph[] = [];
  readonly marks = new Set<RichMark>();
  isTracked = false;
  text = "";
  private readonly looks = new Set<string>();
  private readonly paragraphLooks = new Set<string>();

  /** Text that looks in more than one way would look in one when it is written again. */
  look(run: string, paragraph: string): void {
    this.looks.add(run);
    this.paragraphLooks.add(paragraph);
    if (this.looks.size > 1 || this.paragraphLooks.size > 1) this.marks.add("formatting");
  }

  endParagraph({ joinsNext }: OpenParagraph): void {
    this.text += joinsNext ? "" : "\n";
  }

  /** Without the end of the last paragraph. */
  whole(): string {
    return this.text.replace(/\n$/, "");
  }
}

export class OpenCell extends OpenText {
  span = 1;
  isMergedDown = false;
  readonly kept: Piece[] = [];
  content: Piece;

  constructor(
    readonly start: number,
    end: number,
  ) {
    super();
    this.content = { start: end, end };
  }

  closed(column: number, contentEnd: number, end: number): ReadCell {
    const { start, span, isMergedDown, isTracked, kept, paragraphs } = this;
    return {
      start,
      end,
      column,
      span,
      isMergedDown,
      isTracked,
      kept,
      text: this.whole(),
      richness: [...this.marks],
      content: { start: this.content.start, end: contentEnd },
      paragraphs: paragraphs.map(readParagraph),
    };
  }
}

export class OpenRow {
  readonly cells: ReadCell[] = [];
  readonly markers: string[] = [];
  /** The column of the grid at which the next cell starts. */
  column = 0;
  isHeader = false;
  isTakenOut = false;
  cell: OpenCell | undefined;

  constructor(readonly start: number) {}

  closed(end: number): ReadRow {
    const { start, cells, markers, isTakenOut } = this;
    return { start, end, cells, markers, isTakenOut };
  }
}

export class OpenTable {
  readonly rows: ReadRow[] = [];
  headerRows = 0;
  row: OpenRow | undefined;

  constructor(
    readonly before: readonly string[],
    readonly nesting: number,
  ) {}

  closed(): ReadTable {
    const { rows, headerRows, before, nesting } = this;
    return { rows, headerRows, before, nesting };
  }
}

export class OpenField extends OpenText {
  closing: Piece | undefined;

  constructor(
    readonly field: PlanField,
    readonly id: string,
    readonly opening: Piece,
  ) {
    super();
  }

  closed(): ReadField | undefined {
    const { field, opening, closing, isTracked, paragraphs } = this;
    if (!closing) return undefined;
    return {
      field,
      opening,
      closing,
      isTracked,
      text: this.whole(),
      richness: [...this.marks],
      paragraphs: paragraphs.map(readParagraph),
    };
  }
}

function readParagraph({ start, end, opening, properties, runProperties }: OpenParagraph): ReadParagraph {
  return { start, end, opening, properties, runProperties };
}
