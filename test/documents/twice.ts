/** The values that stand in a list more than once. */
export function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
