import type { KindedRecord } from "../workspace/recordChange";
import type { RecordKind } from "../workspace/records";
import { isSame } from "./mergeFields";
import { blankOf, hasSameFields, mergeRecords, type LostValue } from "./mergeRecords";
import { newShadow, type PresentRow, type Shadow } from "./replica";

type AnyRecord = KindedRecord["record"];

export interface TakenRow {
  /** How the record comes to stand here; undefined when it stands so already. */
  readonly record: AnyRecord | undefined;
  readonly shadow: Shadow;
  readonly lost: readonly LostValue[];
  /** Whether what stands here has to go there. */
  readonly isPending: boolean;
}

/**
 * Brings a row of the shared place in. Gives undefined for old news: a row that we know already, or a newer one of it;
 * and for a new row of which a part cannot be read.
 * [SY1] [SY6] [SY7]
 */
export function takeRow(
  ours: AnyRecord | undefined,
  shadow: Shadow | undefined,
  row: PresentRow,
): TakenRow | undefined {
  const known = shadow?.handle;
  if (known?.item === row.handle.item && known.revision >= row.handle.revision) return undefined;
  // In half it would be a record that nobody wrote: it stays where it is, until somebody mends it there.
  if (!ours && !shadow?.base && row.unreadable.length > 0) return undefined;
  const { kind, record: asRead } = row.row;
  const theirs = withoutUnreadable(asRead, row.unreadable, shadow?.base ?? ours);
  const agreed: Shadow = {
    ...(shadow ?? newShadow(row.row)),
    base: theirs,
    handle: row.handle,
    sent: [],
    isMissing: false,
  };
  if (!ours) return { record: { ...theirs, version: 1 }, shadow: agreed, lost: [], isPending: false };
  // A row that was deleted and made anew may have been made by somebody who never saw what we agreed on.
  const common = known?.item === row.handle.item ? (shadow?.base ?? null) : null;
  const base = withSent(kind, common, shadow?.sent ?? [], theirs);
  const { record, lost } = mergeRecords({ kind, base, ours, theirs });
  const isPending = !isAgreed(kind, record, theirs);
  const stamped = isPending ? record : { ...theirs, version: record.version };
  const isNews = !isSame({ ...stamped, version: 0 }, { ...ours, version: 0 });
  return {
    record: isNews ? { ...stamped, version: ours.version + 1 } : undefined,
    shadow: agreed,
    lost,
    isPending,
  };
}

/** Whether a record says what the row says, so that there is nothing to send. */
export function isAgreed(kind: RecordKind, record: AnyRecord, row: AnyRecord): boolean {
  return hasSameFields(kind, record, row) && record.deletedAt === row.deletedAt;
}

/** What we sent and now see there was accepted, though we never heard: field by field it is common ground. [SY6] */
function withSent(
  kind: RecordKind,
  base: AnyRecord | null,
  sent: readonly AnyRecord[],
  theirs: AnyRecord,
): AnyRecord | null {
  const confirmed = [...sent].reverse();
  if (confirmed.length === 0) return base;
  const there = theirs as unknown as Readonly<Record<string, unknown>>;
  const ground: Record<string, unknown> = { ...(base ?? blankOf(kind)) };
  for (const [field, value] of Object.entries(there)) {
    const isOurs = confirmed.some((each) =>
      isSame((each as unknown as Readonly<Record<string, unknown>>)[field], value),
    );
    if (isOurs) ground[field] = value;
  }
  return ground as unknown as AnyRecord;
}

/** In the place of what cannot be read stays what we last agreed on. */
function withoutUnreadable(
  record: AnyRecord,
  unreadable: readonly string[],
  base: AnyRecord | undefined,
): AnyRecord {
  if (unreadable.length === 0 || !base) return record;
  const kept = Object.entries(base).filter(([field]) => unreadable.includes(field));
  return { ...record, ...Object.fromEntries(kept) };
}
