import { generateKeyBetween } from "fractional-indexing";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import {
  byOrder,
  type MeasureColumn,
  type MeasureId,
  type MeasureOrigin,
  newMeasure,
  unwrittenColumns,
} from "@/domain/action-plan/measure";
import type { StandardNumber } from "@/domain/framework/framework";
import type { AppPorts } from "@/ports/appPorts";

interface NewMeasure {
  readonly standard: StandardNumber;
  readonly origin?: MeasureOrigin;
  readonly texts?: Partial<Readonly<Record<MeasureColumn, string>>>;
}

/** Adds a measure below all others of the plan. */
export function addMeasure(
  { records, ids }: Pick<AppPorts, "records" | "ids">,
  plan: ActionPlan,
  { standard, origin, texts }: NewMeasure,
): MeasureId {
  const id = ids.next() as MeasureId;
  const last = records
    .all("measure")
    .filter((measure) => measure.plan === plan.id)
    .sort(byOrder)
    .at(-1);
  records.change([
    {
      kind: "measure",
      id,
      workspace: plan.workspace,
      fields: {},
      initial: {
        plan: plan.id,
        standard,
        order: generateKeyBetween(last?.order ?? null, null),
        origin: origin ?? null,
        ...newMeasure,
        ...unwrittenColumns,
        ...texts,
      },
    },
  ]);
  return id;
}
