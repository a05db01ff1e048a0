import type { Measure, MeasureColumn, OwnMeasureFields } from "@/domain/action-plan/measure";
import type { AppPorts } from "@/ports/appPorts";

/** Sets columns, the standard or our own fields of a measure; what is not named stays as it is. */
export function editMeasure(
  { records }: Pick<AppPorts, "records">,
  measure: Measure,
  fields: Partial<Pick<Measure, MeasureColumn | "standard"> & OwnMeasureFields>,
): void {
  records.change([{ kind: "measure", id: measure.id, workspace: measure.workspace, fields }]);
}
