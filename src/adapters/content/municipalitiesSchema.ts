import * as v from "valibot";
import { text } from "./text";

export const municipalitiesSchema = v.strictObject({
  $schema: v.string(),
  source: text,
  asOf: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, "Schrijf de dag als jaar-maand-dag, zoals 2026-04-23."),
    v.check((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)), "Deze dag bestaat niet."),
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
