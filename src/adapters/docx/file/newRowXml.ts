import type { LikeWriter } from "./cellXml";
import type { EditedRow } from "./editedRows";

/** What a copy of a row may not have: being a header, its history, numbers that must be unique, and marks. */
const ofTheOriginal = [
  /<(?:\w+:)?tblHeader\b[^>]*\/>/g,
  /<(?:\w+:)?(?:bookmarkStart|bookmarkEnd|permStart|permEnd)\b[^>]*\/>/g,
  /<(\w+:)?(?:trPrChange|tcPrChange|tblPrExChange)\b.*?<\/\1?(?:trPrChange|tcPrChange|tblPrExChange)>/gs,
  /(?<=<(?:\w+:)?trPr>(?:(?!<\/(?:\w+:)?trPr>).)*)<(?:\w+:)?(?:ins|del)\b[^>]*\/>/gs,
  /(?<=<(?:\w+:)?sdtPr>(?:(?!<\/(?:\w+:)?sdtPr>).)*)<(?:\w+:)?id\b[^>]*\/>/gs,
  /\s[\w-]+:(?:paraId|textId)="[^"]*"/g,
];

/** A row that looks like another, with texts of its own. */
export function newRowXml(
  writer: LikeWriter,
  { row, texts, marks }: EditedRow,
  bookmarks: (names: readonly string[]) => string,
): string {
  let at = row.start;
  const pieces = row.cells.flatMap((cell, index) => {
    const frame = writer.slice({ start: at, end: cell.content.start });
    at = cell.content.end;
    const content = writer.cellContent(cell, texts.get(index) ?? "", bookmarks(marks.get(index) ?? []));
    return [withoutOriginal(frame), content.replace(/\s[\w-]+:(?:paraId|textId)="[^"]*"/g, "")];
  });
  return pieces.join("") + withoutOriginal(writer.slice({ start: at, end: row.end }));
}

function withoutOriginal(frame: string): string {
  return ofTheOriginal.reduce((text, pattern) => text.replace(pattern, ""), frame);
}
