declare const brand: unique symbol;

/** A string or number that only fits where it belongs: an aspect's id is no scan's id. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
