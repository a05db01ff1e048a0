import { type ChecklistItemId, type Route, type RouteApproach, routeStepIds } from "@/domain/route/route";
import { AppError } from "@/ports/appError";
import type { ContentFile } from "./framework";
import { parseContent } from "./parseContent";
import { routeSchema } from "./routeSchema";

/**
 * Reads the routekaart. Throws AppError "contentBroken" when the file does not fit its schema, when a step is missing or
 * out of order, or when two points of the checklists share an id.
 */
export function routeFrom({ file, json }: ContentFile): Route {
  const { note, steps } = parseContent(file, routeSchema, json);
  const misplaced = steps.find(({ id }, index) => id !== routeStepIds[index]);
  if (misplaced) throw broken(file, misplaced.id, `De stappen zijn: ${routeStepIds.join(", ")}.`);
  const seen = new Set<string>();
  for (const { id } of steps.flatMap(({ local, regional }) => [...local.checklist, ...regional.checklist])) {
    if (seen.has(id)) throw broken(file, id, "Dit id komt twee keer voor.");
    seen.add(id);
  }
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

function broken(file: string, at: string, problem: string): AppError {
  return new AppError({ code: "contentBroken", file, at, problem });
}
