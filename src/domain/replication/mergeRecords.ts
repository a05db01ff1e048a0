import { newPlan } from "../action-plan/actionPlan";
import { newMeasure, unwrittenColumns } from "../action-plan/measure";
import type { Instant, PersonId } from "../record";
import { noRouteProgress } from "../route/routeProgress";
import { blankAnswer } from "../self-assessment/answer";
import { canonicalText } from "../text/canonicalText";
import type { KindedRecord } from "../workspace/recordChange";
import type { RecordKind } from "../workspace/records";
import { isSame, mergeField } from "./mergeFields";

type AnyRecord = KindedRecord["record"];
type Values = Readonly<Record<string, unknown>>;

/** Three copies of one record: as it was when the two last agreed, as it is here, and as it is there. */
export interface ThreeCopies {
  readonly kind: RecordKind;
  readonly base: AnyRecord | null;
  readonly ours: AnyRecord;
  readonly theirs: AnyRecord;
}

/** What did not stay in the record, to be kept beside it until somebody chooses. */
export interface LostValue {
  readonly field: string;
  readonly kept: unknown;
  readonly keptBy: PersonId;
  readonly other: unknown;
  readonly otherBy: PersonId;
  readonly otherAt: Instant;
}

export interface MergedRecord {
  readonly record: AnyRecord;
  readonly lost: readonly LostValue[];
}

/** What stamps and ids hold is not written by people; who deleted what the other changed is looked at by itself. */
const notMerged = ["id", "workspace", "version", "updatedAt", "updatedBy", "deletedAt"];

/** Of these the newest value is as good as any. */
const newestIsEnough: Partial<Record<RecordKind, readonly string[]>> = {
  measure: ["order"],
  conflict: ["resolvedAt"],
  session: ["agenda", "bookedMinutes", "showsPerspectives", "timerUntil"],
  // Of one device, so of one writer; its windows may write at once.
  presence: ["seats", "publicKey", "seenAt"],
  // It follows from the votes: who opens them writes the same.
  contribution: ["perspective"],
};

/** With what two devices start that both make the same record: the id of such a record is derived, not drawn. */
const blanks: Partial<Record<RecordKind, Values>> = {
  answer: { ...blankAnswer },
  routeProgress: { ...noRouteProgress },
  measure: { ...unwrittenColumns, ...newMeasure },
  actionPlan: { ...newPlan },
  presence: { ballots: [], released: [] },
  contribution: { votes: [] },
};

/** What is common ground of two copies that never agreed on anything. */
export function blankOf(kind: RecordKind): Values {
  return blanks[kind] ?? {};
}

/**
 * Brings two copies of a record together. Nothing that either side wrote is lost: of a field that both changed the newest
 * value stays, and the other is in `lost`. [SY1] [SY3] [SY4]
 */
export function mergeRecords({ kind, base, ours, theirs }: ThreeCopies): MergedRecord {
  const forgotten = forgottenOf({ kind, base, ours, theirs });
  if (forgotten) return { record: { ...forgotten, version: ours.version }, lost: [] };
  const ground: Values = base ? valuesOf(base) : blankOf(kind);
  const [here, there] = [valuesOf(ours), valuesOf(theirs)];
  const oursIsNewer = isNewer(ours, theirs);
  const [keptBy, loser] = oursIsNewer ? [ours.updatedBy, theirs] : [theirs.updatedBy, ours];
  const lost: LostValue[] = [];
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys({ ...here, ...there })) {
    if (notMerged.includes(field)) continue;
    const values = { base: ground[field], ours: here[field], theirs: there[field] };
    const merge = mergeField(kind, field, values);
    fields[field] = merge.kind === "settled" ? merge.value : oursIsNewer ? values.ours : values.theirs;
    if (merge.kind === "both" && !newestIsEnough[kind]?.includes(field)) {
      const other = oursIsNewer ? values.theirs : values.ours;
      lost.push({
        field,
        kept: fields[field],
        keptBy,
        other,
        otherBy: loser.updatedBy,
        otherAt: loser.updatedAt,
      });
    }
  }
  const deletion = mergeDeletion({ kind, base, ours, theirs });
  const stamp = oursIsNewer ? ours : theirs;
  const record = {
    ...theirs,
    ...fields,
    version: ours.version,
    updatedAt: stamp.updatedAt,
    updatedBy: stamp.updatedBy,
    deletedAt: deletion.deletedAt,
    // Fields of one kind of record, put together from two of that kind.
  } as AnyRecord;
  return { record, lost: [...lost, ...deletion.lost] };
}

/** Rows of persons in a session. */
const ofPersons: readonly RecordKind[] = ["presence", "contribution"];

/** The copy in which a row of a person was taken away: who did not hear of that yet does not bring the person back. [OV15] */
function forgottenOf({ kind, base, ours, theirs }: ThreeCopies): AnyRecord | undefined {
  if (!ofPersons.includes(kind) || (base?.deletedAt ?? null) !== null) return undefined;
  return [theirs, ours].find(({ deletedAt }) => deletedAt !== null);
}

/** Deleting gives way to changing: what somebody still works on comes back, and it is told who had deleted it. [SY4] */
function mergeDeletion({ kind, base, ours, theirs }: ThreeCopies): {
  readonly deletedAt: Instant | null;
  readonly lost: readonly LostValue[];
} {
  if (ours.deletedAt === theirs.deletedAt) return { deletedAt: ours.deletedAt, lost: [] };
  const before = base?.deletedAt ?? null;
  const [deleter, other] = ours.deletedAt === null ? [theirs, ours] : [ours, theirs];
  if (other.deletedAt !== null || deleter.deletedAt === null) {
    // Both deleted it, each at a moment of its own.
    return { deletedAt: theirs.deletedAt, lost: [] };
  }
  // It was deleted before, and one has brought it back.
  if (before !== null) return { deletedAt: null, lost: [] };
  if (base && hasSameFields(kind, base, other)) return { deletedAt: deleter.deletedAt, lost: [] };
  const lost: LostValue = {
    field: "deletedAt",
    kept: null,
    keptBy: other.updatedBy,
    other: deleter.deletedAt,
    otherBy: deleter.updatedBy,
    otherAt: deleter.updatedAt,
  };
  return { deletedAt: null, lost: [lost] };
}

/** Whether two copies say the same, whoever wrote them and when. */
export function hasSameFields(_kind: RecordKind, one: AnyRecord, other: AnyRecord): boolean {
  const strip = (record: AnyRecord) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !notMerged.includes(field)));
  return isSame(strip(one), strip(other));
}

/** Of two texts of the very same moment one wins on every device alike. */
function isNewer(ours: AnyRecord, theirs: AnyRecord): boolean {
  if (ours.updatedAt !== theirs.updatedAt) return ours.updatedAt > theirs.updatedAt;
  return canonicalText({ ...ours, version: 0 }) > canonicalText({ ...theirs, version: 0 });
}

function valuesOf(record: AnyRecord): Values {
  return record as unknown as Values;
}
