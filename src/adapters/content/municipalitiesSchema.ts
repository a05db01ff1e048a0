import * as v from "valibot";
import { text } from "./text";

export const municipalitiesSchema = v.strictObject({
  $schema: v.string(),
  source: text,
  asOf: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      "Schrijf een dag als jaar-maand-dag, zoals 2026-04-23.",
    ),
  ),
  municipalities: v.array(
    v.strictObject({
      code: v.pipe(
        v.string(),
        v.regex(/^\d{4}$/, 'Schrijf de code met vier cijfers tussen aanhalingstekens, zoals "0363".'),
      ),
      name: text,
      alsoKnownAs: v.optional(v.array(text)),
    }),
  ),
});
