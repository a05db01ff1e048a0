import { generateKeyBetween } from "fractional-indexing";
import { byOrder, type Measure } from "@/domain/action-plan/measure";
import type { AppPorts } from "@/ports/appPorts";

/**
 * Moves a measure past its neighbour in a list, and changes nothing but its own order. Does nothing at the end of the
 * list. [PL8]
 */
export function moveMeasure(
  { records }: Pick<AppPorts, "records">,
  measure: Measure,
  neighbours: readonly Measure[],
  direction: "up" | "down",
): void {
  const index = neighbours.findIndex(({ id }) => id === measure.id);
  const past = neighbours[index + (direction === "up" ? -1 : 1)];
  if (!past) return;
  // The plan has one order: the key must fall between all measures, not only between those of this list.
  const all = records
    .all("measure")
    .filter(({ plan, id }) => plan === measure.plan && id !== measure.id)
    .sort(byOrder);
  const at = all.findIndex(({ id }) => id === past.id);
  const [before, after] = direction === "up" ? [all[at - 1], past] : [past, all[at + 1]];
  const order = keyBetween(before?.order ?? null, after?.order ?? null);
  records.change([{ kind: "measure", id: measure.id, workspace: measure.workspace, fields: { order } }]);
}

/** Two devices may have drawn the same key: then there is nothing between, and behind the two is the nearest place. */
function keyBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after);
}
