import type { Measure, MeasureColumn } from "@/domain/action-plan/measure";
import type { AppPorts } from "@/ports/appPorts";

export function editMeasure(
  { records }: Pick<AppPorts, "records">,
  measure: Measure,
  fields: Partial<Pick<Measure, MeasureColumn | "standard">>,
): void {
  records.change([{ kind: "measure", id: measure.id, workspace: measure.workspace, fields }]);
}
