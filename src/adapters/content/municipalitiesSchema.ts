import * as v from "valibot";
import { text } from "./text";

export const municipalitiesSchema = v.strictObject({
  $schema: v.string(),
  source: text,
  municipalities: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^\d{4}$/)),
      name: text,
      alsoKnownAs: v.optional(v.array(text)),
    }),
  ),
});
