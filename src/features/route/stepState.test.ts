import type { ChecklistItemId } from "@/domain/route/route";
import { noRouteProgress } from "@/domain/route/routeProgress";
import { checklistDone, stepState } from "./stepState";

const item = (id: string) => ({ id: id as ChecklistItemId, text: id });

test.each([
  [undefined, "notStarted"],
  [noRouteProgress, "notStarted"],
  [{ ...noRouteProgress, notes: "Afspraak in mei." }, "busy"],
  [{ ...noRouteProgress, checked: [item("a").id] }, "busy"],
  [{ ...noRouteProgress, isReady: true }, "ready"],
])("%j is %s", (progress, state) => {
  expect(stepState(progress)).toBe(state);
});

test("a point in which nothing is written is no point yet", () => {
  const approach = { who: [], takes: "", checklist: [item("a"), { ...item("b"), text: " " }] };
  expect(checklistDone(approach, { checked: [] })).toEqual({ done: 0, total: 1 });
});

test("what was ticked off on another list does not count", () => {
  const approach = { who: [], takes: "", checklist: [item("a"), item("b")] };
  expect(checklistDone(approach, { checked: [item("b").id, item("c").id] })).toEqual({ done: 1, total: 2 });
  expect(checklistDone(approach, undefined)).toEqual({ done: 0, total: 2 });
});
