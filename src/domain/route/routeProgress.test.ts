import { bundledContent } from "@/adapters/content/bundledContent";
import type { WorkspaceId } from "../record";
import type { ChecklistItemId, Route, RouteStep, RouteStepId } from "./route";
import {
  nextRouteStep,
  noRouteProgress,
  ownStep,
  type RouteProgress,
  routeProgressIdOf,
} from "./routeProgress";

let route: Route;
beforeAll(async () => {
  route = await bundledContent.route();
});

const progressOn = (step: RouteStepId, isReady: boolean) =>
  ({ id: routeProgressIdOf("w" as WorkspaceId, step), step, ...noRouteProgress, isReady }) as RouteProgress;

test("[RK1] the next step is the first that nobody called ready", () => {
  expect(nextRouteStep(route, [])?.id).toBe("preparation");
  const ready = [progressOn("preparation", true), progressOn("analysis", true)];
  expect(nextRouteStep(route, ready)?.id).toBe("assessment");
  expect(nextRouteStep(route, [...ready, progressOn("assessment", false)])?.id).toBe("assessment");
  expect(
    nextRouteStep(
      route,
      route.steps.map(({ id }) => progressOn(id, true)),
    ),
  ).toBeUndefined();
});

test("own texts stand in place of ours, each apart", () => {
  const step = route.steps[0] as RouteStep;
  const item = { id: "x" as ChecklistItemId, text: "Zaal boeken." };
  const own = { step: step.id, ...noRouteProgress, ownChecklists: { local: [item], regional: null } };
  expect(ownStep(step, own)).toEqual({ ...step, local: { ...step.local, checklist: [item] } });
  expect(ownStep(step, { ...own, ownPurpose: "" }).purpose).toBe("");
  expect(ownStep(step, undefined)).toEqual(step);
});
