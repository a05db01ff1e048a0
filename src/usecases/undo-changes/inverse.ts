import type { Instant } from "@/domain/record";
import { deletion, type KindedRecord, type RecordChange } from "@/domain/workspace/recordChange";

type AnyRecord = KindedRecord["record"];

/** The change that undoes a change to a record that stood as `before`, or was not there. [BW7] */
export function inverseOf(change: RecordChange, before: AnyRecord | undefined, now: Instant): RecordChange {
  if (!before) {
    const { kind, id, workspace } = change;
    // Kind and id come from one change; TypeScript loses that when it takes the two apart.
    return deletion({ kind, record: { id, workspace } } as KindedRecord, now);
  }
  const fields = Object.fromEntries(
    Object.keys(change.fields).map((field) => [field, before[field as keyof AnyRecord]]),
  );
  const { kind, id, workspace } = change;
  return { kind, id, workspace, fields } as RecordChange;
}
