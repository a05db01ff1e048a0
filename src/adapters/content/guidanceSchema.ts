import * as v from "valibot";
import { text } from "./text";

const someTexts = v.pipe(v.array(text), v.minLength(1));

export const guidanceSchema = v.strictObject({
  $schema: v.string(),
  number: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  aspects: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^ks\d{2}\.a\d+$/, "Een onderdeel heeft een nummer zoals ks03.a5.")),
      explanation: text,
      levels: v.strictObject({ notYet: text, inDevelopment: text, largely: text, secured: text }),
      evidence: someTexts,
    }),
  ),
  questions: someTexts,
  suggestions: someTexts,
});
