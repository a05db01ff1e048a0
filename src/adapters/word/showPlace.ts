import type { DocumentPlace } from "@/domain/plan-exchange/differences";
import { fieldMarker } from "@/domain/plan-exchange/markers";
import type { PlanField } from "@/domain/plan-exchange/planField";

/** Selects a text in the document. What is not there any more is not shown. */
export async function showPlace(
  context: Word.RequestContext,
  place: DocumentPlace | PlanField,
): Promise<void> {
  const { document } = context;
  if (typeof place === "string") {
    const range = document.getBookmarkRangeOrNullObject(fieldMarker(place));
    range.load("isNullObject");
    await context.sync();
    if (range.isNullObject) return;
    range.select("Select");
  } else {
    const { tables } = document.body;
    tables.load("items/values");
    await context.sync();
    const table = tables.items[place.table];
    if (table?.values[place.row]?.[place.cell] === undefined) return;
    table.getCell(place.row, place.cell).body.getRange("Whole").select("Select");
  }
  await context.sync();
}
