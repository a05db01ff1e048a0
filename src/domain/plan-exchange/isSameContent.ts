import type { DocumentContent } from "./documentContent";

/** Whether what can be exchanged of two readings of a document is the same: nobody changed it in between. */
export function isSameContent(one: DocumentContent, other: DocumentContent): boolean {
  return essence(one) === essence(other);
}

function essence({ tables, fields, snapshots }: DocumentContent): string {
  return JSON.stringify([
    tables.map(({ rows }) => rows.map(({ cells, markers }) => [markers, cells.map(({ text }) => text)])),
    fields.map(({ field, text }) => [field, text]),
    snapshots.map(({ snapshot }) => [snapshot?.document, snapshot?.revision]),
  ]);
}
