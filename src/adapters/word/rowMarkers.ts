import type { DocumentContent } from "@/domain/plan-exchange/documentContent";

interface RowPlace {
  readonly table: number;
  readonly row: number;
}

interface RowMarkers {
  /** Of the row that stands there by now. */
  of(place: RowPlace): readonly string[];
  deleteRow(place: RowPlace): void;
  insertRow(change: RowPlace & { readonly marker: string }): void;
  mark(change: RowPlace & { readonly marker: string }): void;
  unmark(marker: string): void;
}

/** Follows where the marks of rows are while changes are lined up: each may move the rows below it. */
export function createRowMarkers({ tables }: DocumentContent): RowMarkers {
  const rows = tables.map((table) => table.rows.map(({ markers }) => [...markers]));
  const takeAway = (marker: string) => {
    for (const table of rows) {
      for (const [index, markers] of table.entries())
        table[index] = markers.filter((each) => each !== marker);
    }
  };
  return {
    of: ({ table, row }) => rows[table]?.[row] ?? [],
    deleteRow: ({ table, row }) => rows[table]?.splice(row, 1),
    insertRow: ({ table, row, marker }) => {
      takeAway(marker);
      rows[table]?.splice(row + 1, 0, [marker]);
    },
    mark: ({ table, row, marker }) => {
      takeAway(marker);
      rows[table]?.[row]?.push(marker);
    },
    unmark: takeAway,
  };
}
