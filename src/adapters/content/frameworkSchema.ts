import * as v from "valibot";
import { text } from "./text";

export const standardSchema = v.strictObject({
  $schema: v.string(),
  number: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  text,
  shortTitle: text,
  aspects: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^ks\d{2}\.a\d+$/)), text })),
    v.minLength(1),
  ),
});

export const frameworkSchema = v.strictObject({
  $schema: v.string(),
  id: text,
  title: text,
  label: text,
  source: text,
  versionNote: text,
  ownWorkNote: text,
  clusters: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^\d+(-\d+)*$/)),
      heading: text,
      standards: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])), v.minLength(1)),
    }),
  ),
});
