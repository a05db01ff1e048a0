import * as v from "valibot";
import { routeStepIds } from "@/domain/route/route";
import { text } from "./text";

const approach = v.strictObject({
  who: v.pipe(v.array(text), v.minLength(1)),
  takes: text,
  checklist: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z]+\.[lr]\d+$/, "Een punt heeft een id zoals preparation.l3.")),
        text,
      }),
    ),
    v.minLength(1),
  ),
});

export const routeSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  steps: v.pipe(
    v.array(
      v.strictObject({
        id: v.picklist(routeStepIds),
        title: text,
        purpose: text,
        local: approach,
        regional: approach,
        ready: text,
      }),
    ),
    v.length(routeStepIds.length),
  ),
});
