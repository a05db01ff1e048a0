import type { Instant, PersonId, WorkspaceId } from "../record";
import type { FieldsOf, RecordKind, RecordOf } from "./records";

/** A change to some fields of one record. Fields that are not named keep what another window wrote. [BW2] */
interface ChangeOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: RecordOf[Kind]["id"];
  readonly workspace: WorkspaceId;
  readonly fields: Partial<FieldsOf[Kind]>;
  /** Makes the record when there is none yet; without it such a change is refused. */
  readonly initial?: FieldsOf[Kind];
}

export type RecordChange = { [Kind in RecordKind]: ChangeOf<Kind> }[RecordKind];
export type KindedRecord = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf[Kind] };
}[RecordKind];

export interface ChangeStamp {
  readonly updatedAt: Instant;
  readonly updatedBy: PersonId;
}

type AnyRecord = KindedRecord["record"];

/** The record after a change, one version higher; undefined when there is nothing to change. */
export function applyChange(
  current: AnyRecord | undefined,
  change: RecordChange,
  stamp: ChangeStamp,
): KindedRecord | undefined {
  const fields = current ?? change.initial;
  if (!fields) return undefined;
  const record = {
    ...fields,
    ...change.fields,
    id: change.id,
    workspace: change.workspace,
    version: (current?.version ?? 0) + 1,
    ...stamp,
  };
  // A record is its fields, its id and its stamp; TypeScript cannot add those up over a union of kinds.
  return { kind: change.kind, record } as KindedRecord;
}

/** One change that does what two changes to the same record did one after the other. */
export function mergeChanges(earlier: RecordChange, later: RecordChange): RecordChange {
  const initial = earlier.initial ?? later.initial;
  return {
    ...later,
    fields: { ...earlier.fields, ...later.fields },
    ...(initial ? { initial } : {}),
    // Both are changes to one record, so of one kind.
  } as RecordChange;
}
