import type { ActionPlan } from "../action-plan/actionPlan";
import { type BaseSnapshot, snapshotVersion } from "./baseSnapshot";
import type { DocumentContent, FoundSnapshot } from "./documentContent";
import type { DocumentState } from "./documentState";
import type { RecognisedPlan } from "./recognisedPlan";

/** How a document stands to a plan, by the snapshot that it carries. Of several the last one written counts. */
export function documentStateOf(
  { snapshots, facts, tables }: DocumentContent,
  recognised: RecognisedPlan,
  plan: Pick<ActionPlan, "id">,
): DocumentState {
  const newer = Math.max(0, ...snapshots.map(({ version }) => version ?? 0));
  if (newer > snapshotVersion) return { kind: "newer", version: newer };
  const snapshot = lastOf(snapshots, plan) ?? lastOf(snapshots);
  if (!snapshot) return { kind: "unlinked", tables: recognised.tables.length };
  if (snapshot.plan !== plan.id) return { kind: "otherPlan", plan: snapshot.plan, snapshot };
  const isElsewhere = snapshot.place !== null && facts.place !== null && snapshot.place !== facts.place;
  if (isElsewhere) return { kind: "copy", snapshot };
  const marked = tables.flatMap(({ rows }) => rows).filter(({ markers }) => markers.some(isOfMeasure));
  return { kind: "linked", snapshot, measures: marked.length, at: snapshot.writtenAt };
}

function lastOf(found: readonly FoundSnapshot[], plan?: Pick<ActionPlan, "id">): BaseSnapshot | undefined {
  return found
    .flatMap(({ snapshot }) => snapshot ?? [])
    .filter((snapshot) => plan === undefined || snapshot.plan === plan.id)
    .toSorted((one, other) => other.revision - one.revision)[0];
}

function isOfMeasure(marker: string): boolean {
  return /^_pva_m_/i.test(marker);
}
