import type { Instant, PersonId, RecordStamp, WorkspaceId } from "../record";
import { laterFields, type FieldsOf, type RecordKind, type RecordOf } from "./records";

/** A change to some fields of one record. Fields that are not named keep what another window wrote. [BW2] */
interface ChangeOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: RecordOf[Kind]["id"];
  readonly workspace: WorkspaceId;
  readonly fields: Partial<FieldsOf[Kind] & Pick<RecordStamp, "deletedAt">>;
  /** Makes the record when there is none yet; without it such a change is refused. */
  readonly initial?: FieldsOf[Kind];
}

export type RecordChange = { [Kind in RecordKind]: ChangeOf<Kind> }[RecordKind];
export type KindedRecord = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf[Kind] };
}[RecordKind];

interface ChangeStamp {
  readonly updatedAt: Instant;
  readonly updatedBy: PersonId;
}

/** A change with when and by whom it was made, which may be long before it is written. */
export interface StampedChange {
  readonly change: RecordChange;
  readonly stamp: ChangeStamp;
}

type AnyRecord = KindedRecord["record"];

/** The record after a change, one version higher; undefined when there is nothing to change. */
export function applyChange(
  current: AnyRecord | undefined,
  { change, stamp }: StampedChange,
): KindedRecord | undefined {
  const fields = current ?? change.initial;
  if (!fields) return undefined;
  const record = {
    deletedAt: null,
    // Also for a change that a window of an earlier release left behind.
    ...laterFields[change.kind],
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
export function mergeChanges(earlier: StampedChange, later: StampedChange): StampedChange {
  const initial = earlier.change.initial ?? later.change.initial;
  const change = {
    ...later.change,
    fields: { ...earlier.change.fields, ...later.change.fields },
    ...(initial ? { initial } : {}),
    // Both are changes to one record, so of one kind.
  } as RecordChange;
  return { change, stamp: later.stamp };
}

/** The change that marks a record as deleted, or with null brings it back. */
export function deletion({ kind, record }: KindedRecord, deletedAt: Instant | null): RecordChange {
  // Kind and id come from one record; TypeScript loses that when it takes the two apart.
  return { kind, id: record.id, workspace: record.workspace, fields: { deletedAt } } as RecordChange;
}

const stampKeys: readonly string[] = Object.keys({
  id: true,
  workspace: true,
  version: true,
  updatedAt: true,
  updatedBy: true,
  deletedAt: true,
} satisfies Record<keyof RecordStamp | "id", true>);

/** A record without its id and stamp: what another one like it starts with. */
export function fieldsOf<Kind extends RecordKind>(_kind: Kind, record: RecordOf[Kind]): FieldsOf[Kind] {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !stampKeys.includes(key)),
    // What is left of a record without its stamp are its fields.
  ) as unknown as FieldsOf[Kind];
}
