import * as v from "valibot";
import { text } from "./text";

const choiceText = v.strictObject({ label: text, meaning: text });

export const answerScaleSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  levels: v.strictTuple([
    v.strictObject({ id: v.literal("notYet"), ...choiceText.entries }),
    v.strictObject({ id: v.literal("inDevelopment"), ...choiceText.entries }),
    v.strictObject({ id: v.literal("largely"), ...choiceText.entries }),
    v.strictObject({ id: v.literal("secured"), ...choiceText.entries }),
  ]),
  unknown: choiceText,
  notApplicable: choiceText,
});
