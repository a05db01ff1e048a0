/** A value as JSON with its keys in order: equal values give equal texts, wherever they come from. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The same value with the keys of all its objects in order. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
