import { type ChecklistItemId, type Route, type RouteApproach, routeStepIds } from "@/domain/route/route";
import { refuse, repeatedIds } from "./brokenContent";
import type { ContentFile } from "./framework";
import { parseContent } from "./parseContent";
import { routeSchema } from "./routeSchema";

/**
 * Reads the routekaart. Throws BrokenContent when the file does not fit its schema, when a step is missing or out of
 * order, or when two points of the checklists share an id.
 */
export function routeFrom({ file, json }: ContentFile): Route {
  const { note, steps } = parseContent(file, routeSchema, json);
  const misplaced = steps.flatMap(({ id }, index) =>
    id === routeStepIds[index]
      ? []
      : [{ path: ["steps", index, "id"], problem: `De stappen zijn: ${routeStepIds.join(", ")}.` }],
  );
  const points = steps.flatMap(({ local, regional }, step) =>
    Object.entries({ local, regional }).flatMap(([approach, { checklist }]) =>
      checklist.map(({ id }, index) => ({ id, path: ["steps", step, approach, "checklist", index, "id"] })),
    ),
  );
  refuse(file, [...misplaced, ...repeatedIds(points)]);
  return {
    note,
    steps: steps.map((step) => ({
      ...step,
      local: approachFrom(step.local),
      regional: approachFrom(step.regional),
    })),
  };
}

function approachFrom({ who, takes, checklist }: ParsedApproach): RouteApproach {
  return { who, takes, checklist: checklist.map(({ id, text }) => ({ id: id as ChecklistItemId, text })) };
}

type ParsedApproach = Omit<RouteApproach, "checklist"> & {
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
};
