import * as v from "valibot";

/** A text that must say something: an empty heading in content is a mistake. */
export const text = v.pipe(v.string(), v.minLength(1));
