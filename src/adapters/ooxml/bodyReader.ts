// What is in a text of Word: paragraphs of runs, tables of rows of cells of paragraphs. Track changes leaves both the old
// and the new in place: w:ins and w:moveTo are in the final view, w:del and w:moveFrom are not; inside the properties of a
// row or of a paragraph's mark they say that of the row or the mark.
// https://learn.microsoft.com/office/open-xml/word/structure-of-a-wordprocessingml-document
import type { RichMark } from "@/domain/plan-exchange/documentContent";
import { lookOf, paragraphLookOf } from "./looks";
import type { OpenParagraph, OpenText } from "./openParts";
import { BookmarkReader } from "./bookmarkReader";
import type { Piece, ReadBody } from "./readContent";
import { isOn, TableReader } from "./tableReader";
import { characters, passedOver, richElements } from "./wordElements";
import type { XmlAttributes, XmlVisitor } from "./walkXml";

export class BodyReader implements XmlVisitor {
  private readonly path: string[] = [];
  private readonly tables = new TableReader();
  private readonly bookmarks = new BookmarkReader();
  private paragraph: OpenParagraph | undefined;
  private runProperties: Piece | null = null;
  /** How deep the element is in which nothing counts, or in which text does not; 0 for none. */
  private passing = 0;
  private muted = 0;
  private readonly starts: number[] = [];
  /** How deep the text of the document starts; 0 before it was found. */
  private body = 0;

  constructor(private readonly xml: string) {}

  readonly open = (name: string, attributes: () => XmlAttributes, start: number, end: number): void => {
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    this.starts.push(start);
    if (name === "w:body" && parent === "w:document") this.body = this.path.length;
    if (this.passing > 0 || !this.isInBody) return;
    if (name in passedOver) {
      this.passing = this.path.length;
      const mark = passedOver[name];
      if (mark) this.mark(mark);
      return;
    }
    const rich = richElements[name];
    if (rich) this.mark(rich);
    switch (name) {
      case "w:tbl":
        this.mark("table");
        this.tables.openTable();
        break;
      case "w:tr":
        this.tables.openRow(start);
        break;
      case "w:tc":
        this.tables.openCell(start, end);
        break;
      case "w:p":
        this.openParagraph(start, end);
        break;
      case "w:r":
        this.runProperties = null;
        break;
      case "w:sdt":
        if (this.tables.cell) this.mark("control");
        break;
      case "w:showingPlcHdr":
        // What stands there only says what to type.
        if (parent === "w:sdtPr" && this.muted === 0) this.muted = this.path.length - 2;
        break;
      case "w:del":
      case "w:moveFrom":
      case "w:ins":
      case "w:moveTo":
        this.openTracked(name === "w:del" || name === "w:moveFrom", parent);
        break;
      case "w:bookmarkStart":
      case "w:bookmarkEnd":
      case "w:permStart":
      case "w:permEnd":
        this.tables.cell?.kept.push({ start, end });
        this.openBookmark(name, attributes(), { start, end });
        break;
      default:
        if (parent === "w:tcPr" || parent === "w:trPr") this.tables.property(name, attributes()["w:val"]);
        else if (name === "w:numId" && isOn(attributes()["w:val"])) this.mark("list");
        else if (parent === "w:r" && characters[name]) this.text(characters[name], true);
    }
  };

  readonly close = (name: string, start: number, end: number): void => {
    const depth = this.path.length;
    const opened = this.starts.pop() ?? start;
    this.path.pop();
    if (this.passing > 0) {
      if (depth === this.passing) this.passing = 0;
      return;
    }
    if (depth === this.muted) this.muted = 0;
    if (!this.isInBody) return;
    const parent = this.path.at(-1);
    if (name === "w:p") this.closeParagraph(end);
    else if (name === "w:tc") this.tables.closeCell(start, end);
    else if (name === "w:tr") this.tables.closeRow(end);
    else if (name === "w:tbl") this.tables.closeTable();
    else if (name === "w:tcPr" && this.tables.cell) this.tables.cell.content = { start: end, end };
    else if (name === "w:pPr" && parent === "w:p" && this.paragraph)
      this.paragraph.properties = { start: opened, end };
    else if (name === "w:rPr" && parent === "w:r") this.runProperties = { start: opened, end };
  };

  readonly text = (text: string, isCharacter = false): void => {
    if (this.passing > 0 || this.muted > 0 || !this.paragraph) return;
    if (!isCharacter && this.path.at(-1) !== "w:t") return;
    const { paragraph, runProperties } = this;
    paragraph.text += text;
    if (text.trim() !== "") paragraph.runProperties ??= runProperties;
    const looks = [lookOf(this.xml, runProperties), paragraphLookOf(this.xml, paragraph.properties)] as const;
    for (const open of this.openTexts()) {
      open.text += text;
      if (text.trim() !== "") open.look(...looks);
    }
  };

  read(): ReadBody {
    return { tables: this.tables.read(), ...this.bookmarks.read(), isDocument: this.body > 0 };
  }

  private get isInBody(): boolean {
    return this.body > 0 && this.path.length >= this.body;
  }

  private openTexts(): readonly OpenText[] {
    return [...this.tables.openCells(), ...this.bookmarks.openFields];
  }

  private mark(mark: RichMark): void {
    for (const open of this.openTexts()) open.marks.add(mark);
  }

  private openParagraph(start: number, end: number): void {
    const none = { start: end, end };
    this.paragraph = {
      start,
      end,
      opening: { start, end },
      properties: none,
      runProperties: null,
      text: "",
      joinsNext: false,
    };
    this.tables.cell?.paragraphs.push(this.paragraph);
    for (const field of this.bookmarks.openFields) field.paragraphs.push(this.paragraph);
  }

  private closeParagraph(end: number): void {
    const { paragraph } = this;
    if (!paragraph) return;
    paragraph.end = end;
    for (const open of this.openTexts()) open.endParagraph(paragraph);
    this.tables.passParagraph(paragraph.text);
    this.paragraph = undefined;
  }

  private openTracked(isOut: boolean, parent: string): void {
    for (const open of this.openTexts()) open.isTracked = true;
    if (parent === "w:trPr") {
      if (isOut && this.tables.row) this.tables.row.isTakenOut = true;
    } else if (parent === "w:rPr") {
      if (isOut && this.paragraph) this.paragraph.joinsNext = true;
    } else if (isOut) this.passing = this.path.length;
  }

  private openBookmark(name: string, attributes: XmlAttributes, piece: Piece): void {
    if (name === "w:bookmarkStart") {
      const marker = this.bookmarks.start(attributes, piece, this.paragraph);
      if (marker) this.tables.row?.markers.push(marker);
    } else if (name === "w:bookmarkEnd") this.bookmarks.end(attributes, piece);
  }
}
