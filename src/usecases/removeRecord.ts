import type { Removable } from "@/domain/workspace/removable";
import type { AppPorts } from "@/ports/appPorts";
import { markDeleted } from "./markDeleted";

/** Marks a record as deleted; `restoreRecord` brings it back whole. [BW4] */
export function removeRecord(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  removable: Removable,
): void {
  records.change([markDeleted(removable, clock.now())]);
}
