import type { Measure } from "./measure";
import { isFinished } from "./measureView";

/** What is still to be done, the first date first; what has no date comes last. */
export function openMeasures(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter((measure) => !isFinished(measure)).toSorted(byDate);
}

function byDate(left: Measure, right: Measure): number {
  if (left.dueOn === right.dueOn) return left.title.localeCompare(right.title, "nl", { numeric: true });
  if (left.dueOn === null) return 1;
  if (right.dueOn === null) return -1;
  return left.dueOn < right.dueOn ? -1 : 1;
}
