import { deletion, type KindedRecord } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** Marks a record as deleted; `restoreRecord` brings it back whole. [BW4] */
export function removeRecord(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  removed: KindedRecord,
): void {
  records.change([deletion(removed, clock.now())]);
}
