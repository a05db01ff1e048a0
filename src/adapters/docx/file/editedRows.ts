import type { ReadBody, ReadRow } from "@/adapters/ooxml/readContent";
import { isSameMarker } from "@/domain/plan-exchange/markers";
import { unreachable } from "@/domain/unreachable";
import type { WordChange } from "@/domain/plan-exchange/changes";

/** A row as it will be. */
export interface EditedRow {
  readonly row: ReadRow;
  /** Whether it is a new one that looks like `row`. */
  readonly isNew: boolean;
  readonly texts: Map<number, string>;
  readonly marks: Map<number, string[]>;
}

export interface EditedTables {
  readonly tables: readonly (readonly EditedRow[])[];
  readonly deleted: readonly ReadRow[];
  /** Names that stand elsewhere from now on, or nowhere. */
  readonly unmarked: readonly string[];
}

/** Carries changes out on rows that stand in memory, so that each finds the places that those before it left. */
export function editedTables({ tables }: ReadBody, changes: readonly WordChange[]): EditedTables {
  const edited = tables.map(({ rows }) => rows.map((row) => untouched(row, false)));
  const deleted: ReadRow[] = [];
  const unmarked: string[] = [];
  const rowAt = (table: number, row: number): EditedRow => {
    const found = edited[table]?.[row];
    if (!found) throw new RangeError(`There is no row ${row} in table ${table}.`);
    return found;
  };
  const unmark = (marker: string) => {
    unmarked.push(marker);
    for (const { marks } of edited.flat())
      for (const [cell, names] of marks)
        marks.set(
          cell,
          names.filter((name) => !isSameMarker(name, marker)),
        );
  };
  for (const change of changes) {
    switch (change.kind) {
      case "deleteRow": {
        const { row, isNew } = rowAt(change.table, change.row);
        if (!isNew) deleted.push(row);
        edited[change.table]?.splice(change.row, 1);
        break;
      }
      case "writeCell":
        rowAt(change.table, change.row).texts.set(change.cell, change.text);
        break;
      case "mark": {
        unmark(change.marker);
        const { marks } = rowAt(change.table, change.row);
        marks.set(change.cell, [...(marks.get(change.cell) ?? []), change.marker]);
        break;
      }
      case "insertRow": {
        unmark(change.marker);
        const made = untouched(rowAt(change.table, change.row).row, true);
        for (const [cell, text] of change.texts.entries()) made.texts.set(cell, text);
        made.marks.set(0, [change.marker]);
        edited[change.table]?.splice(change.row + 1, 0, made);
        break;
      }
      case "unmark":
        unmark(change.marker);
        break;
      // Of other parts of the document.
      case "writeField":
      case "writeSnapshot":
        break;
      default:
        unreachable(change);
    }
  }
  return { tables: edited, deleted, unmarked };
}

function untouched(row: ReadRow, isNew: boolean): EditedRow {
  return { row, isNew, texts: new Map(), marks: new Map() };
}
