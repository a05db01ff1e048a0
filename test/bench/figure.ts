export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What ours is compared with, and what that came to. */
  readonly peer: string;
  readonly goal: string;
  readonly ok: boolean;
}

/** A figure of which less is better. */
export function figureBelow(limit: number, figure: Omit<Figure, "goal" | "ok">): Figure {
  return { ...figure, goal: `≤ ${limit} ${figure.unit}`, ok: figure.value <= limit };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("There is no median of nothing.");
  return middle;
}
