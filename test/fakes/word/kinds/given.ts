import { invalidArgument } from "../refusal";

// What comes in a request is anything: it is looked at before it is used.

export function aText(given: readonly unknown[], at: number, location: string): string {
  const value = given[at];
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function aNumber(given: readonly unknown[], at: number, location: string): number {
  const value = given[at];
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument(location);
  return value;
}

export function rowsOfTexts(value: unknown, location: string): readonly (readonly string[])[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidArgument(location);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument(location);
    return row.map((each: unknown) => {
      if (typeof each !== "string") throw invalidArgument(location);
      return each;
    });
  });
}
