import * as v from "valibot";
import { measureStates, newMeasure, priorities } from "@/domain/action-plan/measure";
import { answerChoices } from "@/domain/framework/answerScale";
import { routeStepIds } from "@/domain/route/route";
import { scopes } from "@/domain/self-assessment/selfAssessment";
import { text } from "./text";
import { webAddress } from "./webAddressSchema";

/** Whatever is read on its own must say that it is invented. */
const inventedName = v.pipe(v.string(), v.regex(/verzonnen/));
const aspect = v.pipe(v.string(), v.regex(/^ks\d{2}\.a\d+$/));
const plainDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const euros = v.pipe(v.number(), v.integer(), v.minValue(0));

export const sampleScansSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  municipality: text,
  assessments: v.pipe(
    v.array(
      v.strictObject({
        name: inventedName,
        scope: v.picklist(scopes),
        region: v.string(),
        startedOn: plainDate,
        completedBy: text,
        informedBy: text,
        adoption: v.nullable(v.strictObject({ on: plainDate, by: text })),
        answers: v.array(
          v.strictObject({
            aspect,
            choice: v.picklist(answerChoices),
            explanation: v.string(),
            remarks: v.string(),
            evidence: v.array(v.strictObject({ url: webAddress, label: text })),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

export const samplePlanSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  title: inventedName,
  period: v.strictObject({ from: v.pipe(v.number(), v.integer()), to: v.pipe(v.number(), v.integer()) }),
  introduction: inventedName,
  regionalPolicy: text,
  localPolicy: text,
  regionalScan: text,
  summary: text,
  approach: text,
  measures: v.pipe(
    v.array(
      v.strictObject({
        standard: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        /** The aspect of the newest scan that it grew out of. */
        aspect: v.optional(aspect),
        title: text,
        currentState: text,
        improvement: text,
        intendedResult: text,
        responsible: text,
        planning: text,
        costs: text,
        state: v.optional(v.picklist(measureStates), newMeasure.state),
        priority: v.optional(v.picklist(priorities), newMeasure.priority),
        dueOn: v.optional(v.nullable(plainDate), null),
        oneOffCosts: v.optional(v.nullable(euros), null),
        yearlyCosts: v.optional(v.nullable(euros), null),
      }),
    ),
    v.minLength(1),
  ),
});

export const sampleRouteSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  steps: v.array(
    v.strictObject({
      step: v.picklist(routeStepIds),
      isReady: v.boolean(),
      checked: v.array(text),
      notes: v.string(),
    }),
  ),
});
