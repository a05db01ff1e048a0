import * as v from "valibot";
import { text } from "./text";

export const planFormatSchema = v.strictObject({
  $schema: v.string(),
  source: text,
  kicker: v.array(text),
  titlePlaceholder: text,
  periodHeading: text,
  logoPlaceholder: text,
  introduction: v.strictObject({ heading: text, prompt: text, fixedText: text }),
  context: v.strictObject({ heading: text, regionalPolicy: text, localPolicy: text, regionalScan: text }),
  summary: v.strictObject({ heading: text, prompt: text }),
  approach: v.strictObject({ prompt: text, example: text }),
  measuresHeading: text,
  columns: v.strictObject({
    title: text,
    currentState: text,
    improvement: text,
    intendedResult: text,
    responsible: text,
    planning: text,
    costs: text,
  }),
});
