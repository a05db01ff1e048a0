import * as v from "valibot";
import type { Checksum } from "@/domain/decision/decision";
import type { Instant, PersonId, PlainDate } from "@/domain/record";
import { longestAddress, longestLine, longestText } from "@/domain/text/longText";
import { parseWebAddress, type WebAddress } from "@/domain/text/webAddress";

// Limits here keep out what no field of the app can hold. They are wider than those of the fields: the app puts words of
// its own before a text it takes over, and an address grows when it is written out. A backup must not be refused for that.
const room = 3;

export const line = v.pipe(v.string(), v.maxLength(room * longestLine));
export const text = v.pipe(v.string(), v.maxLength(room * longestText));
/** Of something that is adopted: as long as the file as a whole may be. */
export const wholeText = v.string();
export const base64 = v.pipe(
  v.string(),
  v.check((bytes) => bytes.length % 4 === 0),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
);
/** As in HTTP; empty for a file of which the browser did not know. */
export const mediaType = v.pipe(v.string(), v.regex(/^(?:[\w.+-]{1,100}\/[\w.+-]{1,100})?$/));

export const webAddress = v.pipe(
  v.string(),
  // An accented letter takes six characters once it is written out.
  v.maxLength(2 * room * longestAddress),
  // Without what stands in front it would lead to somewhere in the app.
  v.regex(/^https?:\/\//i),
  v.check((address) => parseWebAddress(address).kind === "address"),
  v.transform((address) => address as WebAddress),
);

/** A UUID, as the app makes them. */
export function id<Id extends string>() {
  return written<Id>(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
}

/** A name that content gives, or an id derived of others: whether it is the right one is seen once all records are there. */
export function key<Id extends string>() {
  return written<Id>(/^[\w.-]{1,300}$/);
}

/** A text of one form, which is then more than a text. */
export function written<Value extends string>(pattern: RegExp) {
  return v.pipe(
    v.string(),
    v.regex(pattern),
    v.transform((value) => value as Value),
  );
}

export const instant = v.pipe(
  written<Instant>(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check((moment) => !Number.isNaN(Date.parse(moment))),
);
/** A date field gives years of more than four digits too. */
export const plainDate = written<PlainDate>(/^\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
export const checksum = written<Checksum>(/^[0-9a-f]{64}$/);
export const person = written<PersonId>(/^.{1,200}$/);

export const year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
export const euros = v.pipe(v.number(), v.safeInteger());
export const standard = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
