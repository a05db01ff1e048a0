import type { ActionPlanId } from "../action-plan/actionPlan";
import type { MeasureColumn, MeasureId } from "../action-plan/measure";
import type { Brand } from "../brand";
import type { ClusterId } from "../framework/framework";
import type { Instant, WorkspaceId } from "../record";
import type { PlanField } from "./planField";

/** Of one document and its later versions; a copy that goes its own way gets another. */
export type DocumentId = Brand<string, "DocumentId">;

/** The newest format of a snapshot that this release can read. */
export const snapshotVersion = 1;

/**
 * On what document and plan last agreed, text by text: the base of the three-way merge. It travels inside the document, so
 * an older version that is put back brings its own base along.
 */
export interface BaseSnapshot {
  readonly plan: ActionPlanId;
  readonly workspace: WorkspaceId;
  readonly document: DocumentId;
  /** One higher with each writing. */
  readonly revision: number;
  readonly writtenAt: Instant;
  /** Where the document was kept when this was written; null when that was not known. */
  readonly place: string | null;
  /** Of the plan's own record as it then stood. */
  readonly changedAt: Instant | null;
  readonly fields: Readonly<Partial<Record<PlanField, BaseText>>>;
  readonly rows: readonly BaseRow[];
}

export interface BaseRow {
  readonly measure: MeasureId;
  readonly cluster: ClusterId;
  /** Of the record as it then stood. */
  readonly changedAt: Instant | null;
  /** What is not in it was empty. */
  readonly texts: Readonly<Partial<Record<MeasureColumn, BaseText>>>;
}

export type BaseText =
  | {
      readonly kind: "whole";
      readonly text: string;
      /** What stood in the document before the last writing: who presses Ctrl+Z in Word brings that back. */
      readonly previous?: string;
    }
  /** Too long to keep: only whether a text is still the same can be told. */
  | { readonly kind: "shortened"; readonly opening: string; readonly sha256: string }
  /** The two never agreed on it. */
  | { readonly kind: "none" };
