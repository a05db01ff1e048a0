import type { BaseSnapshot } from "./baseSnapshot";
import type { WordChange } from "./changes";
import type { DocumentContent } from "./documentContent";

interface RowBefore {
  readonly texts: readonly string[];
  readonly markers: readonly string[];
}

/**
 * The changes that bring a document back to how it was, in their order. Each is named by where it stood when it was made,
 * so the last one is taken back first. Formatting that went with a text does not come back.
 */
export function takenBack(
  changes: readonly WordChange[],
  before: DocumentContent,
  base: BaseSnapshot | null,
): readonly WordChange[] {
  const tables = before.tables.map(({ rows }) =>
    rows.map(({ cells, markers }): RowBefore => ({ texts: cells.map(({ text }) => text), markers })),
  );
  const back: WordChange[] = [];
  for (const change of changes) back.unshift(...backOf(change, { tables, before, base }));
  return back;
}

function backOf(
  change: WordChange,
  { tables, before, base }: { tables: RowBefore[][]; before: DocumentContent; base: BaseSnapshot | null },
): readonly WordChange[] {
  switch (change.kind) {
    case "deleteRow": {
      const { table, row } = change;
      const [gone] = tables[table]?.splice(row, 1) ?? [];
      if (!gone) return [];
      // A row always comes behind another: the header stays.
      const [marker = ""] = gone.markers;
      const insert = { kind: "insertRow", table, row: row - 1, texts: gone.texts, marker } as const;
      return [insert];
    }
    case "insertRow": {
      const { table, row, texts, marker } = change;
      tables[table]?.splice(row + 1, 0, { texts, markers: [marker] });
      return [{ kind: "deleteRow", table, row: row + 1 }];
    }
    case "writeCell": {
      const { table, row, cell, text } = change;
      const current = tables[table]?.[row];
      if (!current) return [];
      tables[table]?.splice(row, 1, { ...current, texts: current.texts.with(cell, text) });
      return [{ ...change, text: current.texts[cell] ?? "" }];
    }
    case "mark": {
      const { table, row, marker } = change;
      const wasThere = tables[table]?.[row]?.markers.includes(marker) === true;
      return wasThere ? [] : [{ kind: "unmark", marker }];
    }
    case "unmark":
      return [];
    case "writeField": {
      const was = before.fields.find(({ field }) => field === change.field);
      return was ? [{ ...change, text: was.text }] : [];
    }
    case "writeSnapshot":
      return [{ kind: "writeSnapshot", snapshot: base }];
  }
}
