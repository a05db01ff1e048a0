import type { Piece, ReadBody, ReadCell, ReadRow } from "@/adapters/ooxml/readContent";
import type { WordChange } from "@/domain/plan-exchange/changes";
import { isSameMarker } from "@/domain/plan-exchange/markers";
import { replacePieces } from "../template/xmlScan";
import { type Edit, LikeWriter } from "./cellXml";
import { editedTables, type EditedRow } from "./editedRows";
import { fieldEdits } from "./fieldXml";
import { newRowXml } from "./newRowXml";

/** The text of a main part after these changes; all that is not changed stays to the letter. [UW10] */
export function editDocument(xml: string, body: ReadBody, changes: readonly WordChange[]): string {
  const writer = new LikeWriter(xml);
  const { tables, deleted, unmarked } = editedTables(body, changes);
  let number = body.highestMark;
  const bookmarks = (names: readonly string[]) =>
    names
      .map((name) => {
        number += 1;
        return writer.bookmark(number, name);
      })
      .join("");
  const rowEdits = tables.flatMap((rows) => [
    ...rows.filter(({ isNew }) => !isNew).flatMap((row) => cellEdits(writer, row, { unmarked, bookmarks })),
    ...newRows(rows, (row) => newRowXml(writer, row, bookmarks)),
  ]);
  const deletions = deleted.map((row) => ({ start: row.start, end: row.end, by: leftOf(writer, row) }));
  const replaced = [...rowEdits, ...deletions, ...fieldEdits(writer, body, changes)];
  return replacePieces(xml, [...replaced, ...removedMarks(body, unmarked, replaced)]);
}

/** New rows go in behind the row before them, those behind the same row in one piece. */
function newRows(rows: readonly EditedRow[], xmlOf: (row: EditedRow) => string): readonly Edit[] {
  const edits = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    if (!row.isNew) continue;
    const before = rows.slice(0, index).findLast(({ isNew }) => !isNew)?.row;
    const at = before?.end ?? row.row.end;
    edits.set(at, (edits.get(at) ?? "") + xmlOf(row));
  }
  return [...edits].map(([at, by]) => ({ start: at, end: at, by }));
}

interface MarkMaker {
  readonly unmarked: readonly string[];
  readonly bookmarks: (names: readonly string[]) => string;
}

function cellEdits(writer: LikeWriter, { row, texts, marks }: EditedRow, { unmarked, bookmarks }: MarkMaker) {
  return row.cells.flatMap((cell, index): readonly Edit[] => {
    const text = texts.get(index);
    const names = marks.get(index) ?? [];
    if (text === undefined) return names.length > 0 ? [markEdit(writer, cell, bookmarks(names))] : [];
    const kept = keptTags(writer, cell.kept, unmarked);
    return [{ ...cell.content, by: writer.cellContent(cell, text, kept + bookmarks(names)) }];
  });
}

function markEdit(writer: LikeWriter, cell: ReadCell, marks: string): Edit {
  const [first] = cell.paragraphs;
  if (!first)
    return { start: cell.content.end, end: cell.content.end, by: writer.paragraph(first, "", marks, false) };
  // A paragraph that is written as one tag has no inside yet.
  if (first.opening.end === first.end)
    return { start: first.start, end: first.end, by: writer.paragraph(first, "", marks, false) };
  return { start: first.properties.end, end: first.properties.end, by: marks };
}

/** Of a row that goes the ends of what goes on elsewhere stay; a table may hold those between its rows. */
function leftOf(writer: LikeWriter, { cells }: ReadRow): string {
  const tags = cells.flatMap(({ kept }) => kept).map((piece) => writer.slice(piece));
  const idOf = (tag: string) => /:id="([^"]*)"/.exec(tag)?.[1];
  return tags.filter((tag) => tags.filter((other) => idOf(other) === idOf(tag)).length === 1).join("");
}

/** Ends of bookmarks whose starts are elsewhere, and all that is not ours to take away. */
function keptTags(writer: LikeWriter, kept: readonly Piece[], unmarked: readonly string[]): string {
  const tags = kept.map((piece) => writer.slice(piece));
  const gone = tags.filter((tag) => unmarked.some((name) => isSameMarker(nameIn(tag), name))).map(idIn);
  return tags.filter((tag) => !gone.includes(idIn(tag))).join("");
}

function nameIn(tag: string): string {
  return /:name="([^"]*)"/.exec(tag)?.[1] ?? "";
}

function idIn(tag: string): string {
  return /:id="([^"]*)"/.exec(tag)?.[1] ?? "";
}

function removedMarks(
  { marks }: ReadBody,
  unmarked: readonly string[],
  replaced: readonly Edit[],
): readonly Edit[] {
  return marks
    .filter(({ name }) => unmarked.some((each) => isSameMarker(each, name)))
    .flatMap(({ tags }) => tags)
    .filter((tag) => !replaced.some(({ start, end }) => tag.start >= start && tag.end <= end && end > start))
    .map(({ start, end }) => ({ start, end, by: "" }));
}
