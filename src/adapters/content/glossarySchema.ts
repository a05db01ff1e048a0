import * as v from "valibot";
import { text } from "./text";

export const glossarySchema = v.strictObject({
  $schema: v.string(),
  note: text,
  terms: v.array(
    v.strictObject({
      id: text,
      term: text,
      definition: text,
      source: text,
      origin: v.picklist(["vng", "own"]),
    }),
  ),
});
