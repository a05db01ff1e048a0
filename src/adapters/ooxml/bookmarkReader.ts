import { fieldMarker, isSameMarker, markerStart } from "@/domain/plan-exchange/markers";
import { planFields } from "@/domain/plan-exchange/planField";
import { OpenField, type OpenParagraph } from "./openParts";
import type { Piece, ReadBody } from "./readContent";
import type { XmlAttributes } from "./walkXml";

interface OpenMark {
  readonly name: string;
  readonly id: string;
  readonly tags: Piece[];
}

/** Follows the bookmarks of ours. A bookmark is a pair of tags with one number. */
export class BookmarkReader {
  openFields: OpenField[] = [];
  private readonly marks: OpenMark[] = [];
  private readonly fields: OpenField[] = [];
  private highest = 0;

  /** The name of one of ours. */
  start(attributes: XmlAttributes, piece: Piece, paragraph: OpenParagraph | undefined): string | undefined {
    const { "w:name": name = "", "w:id": id = "" } = attributes;
    this.highest = Math.max(this.highest, Number(id) || 0);
    if (!isSameMarker(name.slice(0, markerStart.length), markerStart)) return undefined;
    this.marks.push({ name, id, tags: [piece] });
    const field = planFields.find((each) => isSameMarker(fieldMarker(each), name));
    if (field && !this.fields.some((each) => each.field === field)) {
      const opened = new OpenField(field, id, piece);
      if (paragraph) opened.paragraphs.push(paragraph);
      this.fields.push(opened);
      this.openFields.push(opened);
    }
    return name;
  }

  end({ "w:id": id = "" }: XmlAttributes, piece: Piece): void {
    this.marks.find((each) => each.id === id && each.tags.length === 1)?.tags.push(piece);
    const field = this.openFields.find((each) => each.id === id);
    if (!field) return;
    field.closing = piece;
    this.openFields = this.openFields.filter((each) => each !== field);
  }

  read(): Pick<ReadBody, "fields" | "marks" | "highestMark"> {
    return {
      fields: this.fields.flatMap((field) => field.closed() ?? []),
      marks: this.marks,
      highestMark: this.highest,
    };
  }
}
