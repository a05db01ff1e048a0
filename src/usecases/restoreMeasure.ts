import type { Measure } from "@/domain/action-plan/measure";
import type { AppPorts } from "@/ports/appPorts";

export function restoreMeasure({ records }: Pick<AppPorts, "records">, { id, workspace }: Measure): void {
  records.change([{ kind: "measure", id, workspace, fields: { deletedAt: null } }]);
}
