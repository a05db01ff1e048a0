import { generateKeyBetween } from "fractional-indexing";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { byOrder, type MeasureId, newMeasure, unwrittenColumns } from "@/domain/action-plan/measure";
import { parsePeriod } from "@/domain/action-plan/periodText";
import type { ListChange } from "@/domain/plan-exchange/changes";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

/** What came from Word, as changes to the records of a plan. New measures come below all others. */
export function recordChanges(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  plan: ActionPlan,
  changes: readonly ListChange[],
): readonly RecordChange[] {
  const { workspace } = plan;
  const measures = records.all("measure").filter((measure) => measure.plan === plan.id);
  let last = measures.toSorted(byOrder).at(-1)?.order ?? null;
  const edit = (
    id: MeasureId,
    fields: Extract<RecordChange, { kind: "measure" }>["fields"],
  ): RecordChange => ({
    kind: "measure",
    id,
    workspace,
    fields,
  });
  return changes.flatMap((change): readonly RecordChange[] => {
    switch (change.kind) {
      case "edit":
        return [edit(change.measure, change.fields)];
      case "add": {
        last = generateKeyBetween(last, null);
        const { standard, texts } = change;
        const own = { ...newMeasure, ...unwrittenColumns, ...texts };
        const initial = { plan: plan.id, standard, order: last, origin: null, ...own };
        return [{ kind: "measure", id: change.measure, workspace, fields: {}, initial }];
      }
      case "remove":
        return [edit(change.measure, { deletedAt: clock.now() })];
      case "restore":
        return [edit(change.measure, { deletedAt: null })];
      case "writeField": {
        const { field, text } = change;
        const period = field === "period" ? parsePeriod(text) : null;
        if (field === "period" && !period) return [];
        return [
          { kind: "actionPlan", id: plan.id, workspace, fields: period ? { period } : { [field]: text } },
        ];
      }
    }
  });
}
