import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import { snapshotXml } from "@/adapters/ooxml/snapshotXml";
import type { WordChange } from "@/domain/plan-exchange/changes";
import { unreachable } from "@/domain/unreachable";
import { fieldMarker } from "@/domain/plan-exchange/markers";
import type { PlanField } from "@/domain/plan-exchange/planField";
import { createRowMarkers } from "./rowMarkers";
import type { Reading } from "./readOpenDocument";
import { writingFailed } from "./wordError";

interface Grip {
  readonly document: Word.Document;
  readonly tables: readonly Word.Table[];
  readonly parts: readonly Word.CustomXmlPart[];
  readonly fields: ReadonlyMap<PlanField, Word.Range>;
}

/** In two syncs: one to see whether the document still is as it was read, one to write. False when it is not. */
export async function applyChanges(
  context: Word.RequestContext,
  changes: readonly WordChange[],
  reading: Reading,
): Promise<boolean> {
  const snapshots = await Promise.all(
    changes.flatMap((change) =>
      change.kind === "writeSnapshot" && change.snapshot ? [snapshotXml(change.snapshot)] : [],
    ),
  );
  const grip = await verified(context, changes, reading);
  if (!grip) return false;
  const markers = createRowMarkers(reading.content);
  for (const [index, change] of changes.entries()) {
    queue(grip, change, { markers, snapshot: snapshots[0] ?? null });
    // Comes back with an error, so that we know how far it came.
    context.trace(String(index));
  }
  try {
    await context.sync();
  } catch (failure) {
    throw writingFailed(failure, changes.length);
  }
  return true;
}

/** Null when somebody changed it since. */
async function verified(
  context: Word.RequestContext,
  changes: readonly WordChange[],
  reading: Reading,
): Promise<Grip | null> {
  const { document } = context;
  const { tables } = document.body;
  tables.load("items/values");
  const parts = document.customXmlParts.getByNamespace(snapshotNamespace);
  parts.load("items/id");
  // Two people who press at once must not both insert the same measure.
  const coming = changes.flatMap((change) => {
    if (change.kind !== "insertRow") return [];
    const range = document.getBookmarkRangeOrNullObject(change.marker);
    range.load("isNullObject");
    return [range];
  });
  const fields = changes.flatMap((change) => {
    if (change.kind !== "writeField") return [];
    const range = document.getBookmarkRangeOrNullObject(fieldMarker(change.field));
    range.load("text");
    return [[change.field, range] as const];
  });
  await context.sync();
  const isSame =
    isEqual(
      tables.items.map(({ values }) => values),
      reading.tables,
    ) &&
    isEqual(
      parts.items.map(({ id }) => id),
      reading.parts,
    ) &&
    coming.every(({ isNullObject }) => isNullObject) &&
    fields.every(([field, range]) => !range.isNullObject && range.text === reading.fields[field]);
  return isSame ? { document, tables: tables.items, parts: parts.items, fields: new Map(fields) } : null;
}

function queue(
  { document, tables, parts, fields }: Grip,
  change: WordChange,
  {
    markers,
    snapshot,
  }: { readonly markers: ReturnType<typeof createRowMarkers>; readonly snapshot: string | null },
): void {
  const cellAt = (at: { readonly table: number; readonly row: number }, cell: number) =>
    tableAt(tables, at.table).getCell(at.row, cell);
  switch (change.kind) {
    case "deleteRow":
      tableAt(tables, change.table).deleteRows(change.row, 1);
      markers.deleteRow(change);
      break;
    case "writeCell": {
      const cell = cellAt(change, change.cell);
      cell.value = change.text;
      // A mark may go with the text that is replaced; a mark is where it was put last.
      for (const name of markers.of(change)) cell.body.getRange("Start").insertBookmark(name);
      break;
    }
    case "mark":
      cellAt(change, change.cell).body.getRange("Start").insertBookmark(change.marker);
      markers.mark(change);
      break;
    case "insertRow":
      cellAt(change, 0).insertRows("After", 1, [[...change.texts]]);
      tableAt(tables, change.table)
        .getCell(change.row + 1, 0)
        .body.getRange("Start")
        .insertBookmark(change.marker);
      markers.insertRow(change);
      break;
    case "unmark":
      document.deleteBookmark(change.marker);
      markers.unmark(change.marker);
      break;
    case "writeField":
      fields.get(change.field)?.insertText(change.text, "Replace").insertBookmark(fieldMarker(change.field));
      break;
    case "writeSnapshot": {
      const [first, ...others] = parts;
      if (snapshot === null) first?.delete();
      else if (first) first.setXml(snapshot);
      else document.customXmlParts.add(snapshot);
      for (const part of others) part.delete();
      break;
    }
    default:
      unreachable(change);
  }
}

function tableAt(tables: readonly Word.Table[], index: number): Word.Table {
  const table = tables[index];
  if (!table) throw new Error(`The document has no table ${index}.`);
  return table;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
