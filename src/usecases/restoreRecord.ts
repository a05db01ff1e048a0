import { deletion, type KindedRecord } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** Takes the mark of `removeRecord` away. [BW4] */
export function restoreRecord({ records }: Pick<AppPorts, "records">, removed: KindedRecord): void {
  records.change([deletion(removed, null)]);
}
