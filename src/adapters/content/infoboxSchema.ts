import * as v from "valibot";
import { linkKinds } from "@/domain/infobox/infobox";
import { text } from "./text";
import { webAddress } from "./webAddressSchema";

const standard = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

export const infoboxSchema = v.strictObject({
  $schema: v.string(),
  note: text,
  links: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^ib-\d{3}$/, "Een link heeft een id zoals ib-014.")),
      standards: v.pipe(v.array(standard), v.minLength(1)),
      title: text,
      organisation: text,
      url: webAddress,
      kind: v.picklist(linkKinds),
      description: text,
      age: v.picklist(["current", "older", "doubtful"]),
      ageNote: v.optional(text),
    }),
  ),
  context: v.array(
    v.strictObject({ standard, title: text, text: v.pipe(v.array(text), v.minLength(1)), source: text }),
  ),
});
