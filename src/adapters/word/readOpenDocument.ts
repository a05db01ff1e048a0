import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import { readSnapshot } from "@/adapters/ooxml/readSnapshot";
import type { DocumentContent, DocumentField, DocumentTable } from "@/domain/plan-exchange/documentContent";
import { fieldMarker } from "@/domain/plan-exchange/markers";
import { type PlanField, planFields } from "@/domain/plan-exchange/planField";
import type { StepListener } from "@/ports/wordDocument";
import { readOoxml } from "./readOoxml";
import { headingsAbove, mayHoldPlan, plainTable, readTable, type TableValues } from "./readTable";

/** What is read, and beside it what Word itself said: with that a later writing sees whether it still is so. */
export interface Reading {
  readonly content: DocumentContent;
  readonly tables: readonly TableValues[];
  readonly parts: readonly string[];
  readonly fields: Readonly<Partial<Record<PlanField, string>>>;
}

interface FoundField {
  readonly field: PlanField;
  readonly range: Word.Range;
}

/** In two syncs, whatever the size: what there is, then what is in it. Needs WordApi 1.4. */
export async function readOpenDocument(
  context: Word.RequestContext,
  place: string | null,
  onStep: StepListener,
): Promise<Reading> {
  onStep("finding");
  const { document } = context;
  const { tables } = document.body;
  tables.load("items/values,items/nestingLevel");
  document.load("changeTrackingMode");
  const parts = document.customXmlParts.getByNamespace(snapshotNamespace);
  parts.load("items/id");
  const marked = planFields.map((field): FoundField => {
    const range = document.getBookmarkRangeOrNullObject(fieldMarker(field));
    range.load("text");
    return { field, range };
  });
  await context.sync();

  onStep("reading");
  const written = marked.filter(({ range }) => !range.isNullObject);
  const snapshots = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  const looks = tables.items.map((table, index) => lookInto(document, tables.items, table, index));
  const fields = written.map(({ field, range }) => ({
    field,
    text: range.text,
    ooxml: range.getOoxml(),
    isInLock: lockAround(range),
  }));
  await context.sync();

  return {
    tables: tables.items.map(({ values }) => values),
    parts: parts.items.map(({ id }) => id),
    fields: Object.fromEntries(fields.map(({ field, text }) => [field, text])),
    content: {
      tables: looks.map((tell) => tell()),
      snapshots: snapshots.flatMap(({ id, xml }) => readSnapshot(id, xml.value) ?? []),
      fields: fields.map(({ isInLock, ooxml, ...field }) => ({
        ...readField(field, ooxml.value),
        ...(isInLock() && { isLocked: true }),
      })),
      facts: {
        // Word tells on no host that it only shows (OfficeDev/office-js#3831 #6209): it is found out by writing.
        mayWrite: true,
        place,
        tracking: document.changeTrackingMode === "Off" ? "off" : "oursToo",
      },
    },
  };
}

/** Asks what is needed of a table, and tells after the next sync what it is. */
function lookInto(
  { body }: Word.Document,
  all: readonly Word.Table[],
  table: Word.Table,
  index: number,
): () => DocumentTable {
  const { values, nestingLevel: nesting } = table;
  if (nesting > 1 || !mayHoldPlan(values)) return () => plainTable(values, { before: [], nesting });
  const whole = table.getRange("Whole");
  const ooxml = whole.getOoxml();
  const isInLock = lockAround(whole);
  // From point to point, since both are there for certain: how a host goes on from what is not there is unknown (#6948).
  const above = all.slice(0, index).findLast(({ nestingLevel }) => nestingLevel === 1);
  const from = above ? above.getRange("After") : body.getRange("Start");
  const { paragraphs } = from.expandTo(table.getRange("Start"));
  paragraphs.load("items/text,items/tableNestingLevel");
  return () =>
    readTable(values, ooxml.value, { before: headingsAbove(paragraphs.items), nesting }, isInLock());
}

/** Asks for the control that a range stands in, which its OOXML may not show, and tells after the next sync whether it is locked. */
function lockAround(range: Word.Range): () => boolean {
  const control = range.parentContentControlOrNullObject;
  control.load("cannotEdit");
  return () => !control.isNullObject && control.cannotEdit;
}

/** Whether the OOXML of a range holds the bookmark that led to it is not sure; its text always is. */
function readField({ field, text }: Pick<DocumentField, "field" | "text">, ooxml: string): DocumentField {
  const read = readOoxml(ooxml)?.fields.find((each) => each.field === field);
  if (!read) return { field, text, richness: null, isTracked: false };
  const { richness, isTracked, isLocked } = read;
  return { field, text: read.text, richness, isTracked, isLocked: isLocked === true };
}
