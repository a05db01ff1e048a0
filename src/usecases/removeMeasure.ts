import type { Measure } from "@/domain/action-plan/measure";
import type { AppPorts } from "@/ports/appPorts";

/** Marks a measure as deleted; `restoreMeasure` brings it back whole. [BW4] */
export function removeMeasure(
  { records, clock }: Pick<AppPorts, "records" | "clock">,
  { id, workspace }: Measure,
): void {
  records.change([{ kind: "measure", id, workspace, fields: { deletedAt: clock.now() } }]);
}
