/** The whole state of a random sequence, so that it can be stored with the rest. */
export interface Seed {
  value: number;
}

/** mulberry32: small, seeded, good enough to choose with. From 0 up to 1. */
function nextNumber(seed: Seed): number {
  seed.value = (seed.value + 0x6d2b79f5) | 0;
  let mixed = seed.value;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

export function nextGuid(seed: Seed): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(nextNumber(seed) * 16).toString(16)).join("");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20)].join("-");
}

export function shuffled<T>(seed: Seed, values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, place: nextNumber(seed) }))
    .sort((left, right) => left.place - right.place)
    .map(({ value }) => value);
}
