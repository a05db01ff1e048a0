import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import type { InsertablePlan, InsertOutcome } from "@/ports/wordDocument";
import { writingFailed } from "./wordError";

type Refused = Extract<InsertOutcome, { readonly kind: "refused" }>["place"];

const places: Readonly<Record<string, Refused>> = {
  TableCell: "inTable",
  Header: "inHeaderOrFooter",
  Footer: "inHeaderOrFooter",
  Footnote: "inNote",
  Endnote: "inNote",
};

/** In two syncs: one to look where the cursor is, one call that inserts everything behind its paragraph. */
export async function insertPlan(
  context: Word.RequestContext,
  { flatOpc, snapshot }: InsertablePlan,
): Promise<InsertOutcome> {
  const { document } = context;
  const selection = document.getSelection();
  selection.load("parentBody/type");
  const table = selection.parentTableOrNullObject;
  table.load("rowCount");
  const control = selection.parentContentControlOrNullObject;
  control.load("cannotEdit");
  const parts = document.customXmlParts.getByNamespace(snapshotNamespace);
  parts.load("items/id");
  await context.sync();

  const place = table.isNullObject ? places[selection.parentBody.type] : "inTable";
  if (place) return { kind: "refused", place };
  if (!control.isNullObject && control.cannotEdit) return { kind: "refused", place: "inLockedControl" };

  selection.paragraphs.getLast().getRange("Whole").insertOoxml(flatOpc, "After");
  context.trace("text");
  // What is in the payload beside text is not taken in (OfficeDev/office-js#5910), so it is added by itself.
  for (const part of parts.items) part.delete();
  document.customXmlParts.add(snapshot);
  context.trace("snapshot");
  try {
    await context.sync();
  } catch (failure) {
    throw writingFailed(failure, 2);
  }
  return { kind: "inserted" };
}
