import type { Instant, PersonId } from "../record";
import type { KindedRecord } from "../workspace/recordChange";
import type { LostValue } from "./mergeRecords";
import {
  newShadow,
  type Edit,
  type GoneRow,
  type PresentRow,
  type PushOutcome,
  type Shadow,
} from "./replica";
import { isAgreed, takeRow } from "./takeRow";
import { isSame } from "./mergeFields";

type AnyRecord = KindedRecord["record"];

/** All that this device has of one record. */
export interface ReplicaEntry {
  readonly record: AnyRecord | undefined;
  readonly shadow: Shadow | undefined;
  /** Whether the record has to go to the shared place. */
  readonly isPending: boolean;
}

interface StepTaken {
  readonly entry: ReplicaEntry;
  readonly lost: readonly LostValue[];
}

/** A row came in. [SY1] [SY7] */
export function afterRow(entry: ReplicaEntry, row: PresentRow): StepTaken {
  const taken = takeRow(entry.record, entry.shadow, row);
  if (!taken) return { entry, lost: [] };
  const { shadow, lost, isPending } = taken;
  return { entry: { record: taken.record ?? entry.record, shadow, isPending }, lost };
}

/**
 * A row is not there any more: it is asked whether that was meant. Of what was deleted here too nothing needs asking; its
 * row comes back as deleted, so that everybody keeps the same and can still restore it. [SY1] [SY5]
 */
export function afterGone(entry: ReplicaEntry, item: GoneRow["item"]): ReplicaEntry {
  const { record, shadow } = entry;
  if (!record || !shadow || shadow.handle?.item !== item) return entry;
  const isDeleted = record.deletedAt !== null;
  return {
    record,
    shadow: { ...shadow, handle: null, sent: [], isMissing: !isDeleted },
    isPending: isDeleted || entry.isPending,
  };
}

/** Remembers that a record is sent before it is: the answer may never come. [SY6] */
export function beforeSending({ kind, record }: KindedRecord, shadow: Shadow | undefined): Shadow {
  const known = shadow ?? newShadow({ kind, record } as KindedRecord);
  const isSent = known.sent.some((each) => isSame(each, record));
  return isSent ? known : { ...known, sent: [...known.sent, record] };
}

/** Sending ended like this. What was typed meanwhile still has to go. */
export function afterPush(entry: ReplicaEntry, { kinded }: Edit, outcome: PushOutcome): StepTaken {
  const { record, shadow } = entry;
  if (!record || !shadow) return { entry, lost: [] };
  switch (outcome.kind) {
    case "written": {
      const handle = outcome.handle ?? shadow.handle;
      return {
        entry: {
          record,
          shadow: { ...shadow, base: kinded.record, handle, sent: [], isMissing: false, refusal: null },
          isPending: !isAgreed(kinded.kind, record, kinded.record),
        },
        lost: [],
      };
    }
    case "overtaken":
      return afterRow(entry, outcome.row);
    case "gone":
      return { entry: shadow.handle ? afterGone(entry, shadow.handle.item) : entry, lost: [] };
    case "refused":
      return {
        entry: { ...entry, shadow: { ...shadow, refusal: outcome.refusal }, isPending: true },
        lost: [],
      };
    case "unclear":
      return { entry, lost: [] };
  }
}

/** The answer to the question about a record whose row was deleted there: either way there is a row again. [SY5] */
export function afterAnswer(
  entry: ReplicaEntry,
  answer: "putBack" | "leave",
  stamp: { readonly updatedAt: Instant; readonly updatedBy: PersonId },
): ReplicaEntry {
  const { record, shadow } = entry;
  if (!record || !shadow?.isMissing) return entry;
  const deletedAt = answer === "leave" ? stamp.updatedAt : record.deletedAt;
  return {
    record: { ...record, ...stamp, deletedAt, version: record.version + 1 },
    shadow: { ...shadow, isMissing: false },
    isPending: true,
  };
}

/** Whether a record can be sent now. */
export function canBeSent({ record, shadow, isPending }: ReplicaEntry): boolean {
  return isPending && record !== undefined && !shadow?.isMissing && !shadow?.refusal;
}
