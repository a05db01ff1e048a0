import type { Removable } from "@/domain/workspace/removable";
import type { AppPorts } from "@/ports/appPorts";
import { markDeleted } from "./markDeleted";

export function restoreRecord({ records }: Pick<AppPorts, "records">, removable: Removable): void {
  records.change([markDeleted(removable, null)]);
}
