import type { MeasureColumn } from "../action-plan/measure";
import { wordsOf } from "./settledText";

export type RowTexts = Readonly<Partial<Record<MeasureColumn, string>>>;

/** From here on two rows are taken for the same measure; from `likely` on that is asked. */
export const certain = 0.85;
export const likely = 0.6;

const weights: readonly (readonly [MeasureColumn, number])[] = [
  ["title", 0.5],
  ["improvement", 0.25],
  ["intendedResult", 0.15],
  ["responsible", 0.1],
];

/** A row with its words taken apart once. */
export interface ComparedRow {
  readonly title: string;
  readonly words: Readonly<Partial<Record<MeasureColumn, ReadonlySet<string>>>>;
}

export function comparedRow(texts: RowTexts): ComparedRow {
  const words: Partial<Record<MeasureColumn, ReadonlySet<string>>> = {};
  for (const [column] of weights)
    words[column] = new Set(
      wordsOf(texts[column] ?? "")
        .split(" ")
        .filter(Boolean),
    );
  return { title: wordsOf(texts.title ?? ""), words };
}

/** From 0 to 1: how much two rows say the same. The same title is enough; the rest then tells which of two is nearer. */
export function likeness(one: ComparedRow, other: ComparedRow): number {
  const { sum, weight } = weights.reduce(
    (total, [column, share]) => {
      const [here, there] = [one.words[column], other.words[column]];
      if (!here || !there || (here.size === 0 && there.size === 0)) return total;
      return { sum: total.sum + share * overlap(here, there), weight: total.weight + share };
    },
    { sum: 0, weight: 0 },
  );
  const whole = weight === 0 ? 0 : sum / weight;
  return one.title !== "" && one.title === other.title ? 0.9 + whole / 10 : whole;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}
