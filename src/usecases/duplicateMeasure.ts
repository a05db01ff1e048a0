import { generateKeyBetween } from "fractional-indexing";
import { byOrder, type Measure, type MeasureId, newMeasure } from "@/domain/action-plan/measure";
import { fieldsOf } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** Makes the same measure once more, right below it, not begun yet. It did not grow out of a scan itself. [PL4] */
export function duplicateMeasure(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  measure: Measure,
): MeasureId {
  const all = records
    .all("measure")
    .filter(({ plan }) => plan === measure.plan)
    .sort(byOrder);
  const below = all[all.findIndex(({ id }) => id === measure.id) + 1]?.order ?? null;
  const id = ids.next() as MeasureId;
  const order = generateKeyBetween(measure.order, below !== null && below > measure.order ? below : null);
  const initial = { ...fieldsOf("measure", measure), order, origin: null, state: newMeasure.state };
  records.change([{ kind: "measure", id, workspace: measure.workspace, fields: {}, initial }]);
  return id;
}
