import { canonicalText } from "../text/canonicalText";
import type { KindedRecord } from "./recordChange";

type AnyRecord = KindedRecord["record"];

/** Which of two copies of one record was changed last. */
export type CopyDifference = "same" | "newerThere" | "newerHere";

/**
 * Compares our record with that of another copy of the workspace. Versions say nothing here: they count the writes of one
 * device. Of two texts of the very same moment one wins on every device alike. [BW9]
 */
export function differenceWith(ours: AnyRecord, theirs: AnyRecord): CopyDifference {
  const [here, there] = [withoutVersion(ours), withoutVersion(theirs)];
  if (here === there) return "same";
  if (ours.updatedAt !== theirs.updatedAt) {
    return theirs.updatedAt > ours.updatedAt ? "newerThere" : "newerHere";
  }
  return there > here ? "newerThere" : "newerHere";
}

/** The record of another copy as it comes to stand here; undefined when ours is the newest, or the same. [BW9] */
export function takenIn(
  ours: AnyRecord | undefined,
  { kind, record }: KindedRecord,
): KindedRecord | undefined {
  if (ours && differenceWith(ours, record) !== "newerThere") return undefined;
  // The kind stays with its record; TypeScript loses that when it takes the two apart.
  return { kind, record: { ...record, version: (ours?.version ?? 0) + 1 } } as KindedRecord;
}

function withoutVersion(record: AnyRecord): string {
  return canonicalText({ ...record, version: undefined });
}
