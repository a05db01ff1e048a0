import { type MeasureColumn, measureColumns } from "../action-plan/measure";
import type { ColumnMap } from "./recognisedPlan";
import { wordsOf } from "./settledText";

/** What the heading of a column may hold, in the form and in what people make of it. */
const stems: Readonly<Record<MeasureColumn, readonly RegExp[]>> = {
  title: [/maatregel/, /verbeterpunt/, /^verbeter ?maatregel/],
  currentState: [/huidige/, /stand van zaken/, /situatie/],
  improvement: [
    /verbeteractie/,
    /omschrijving/,
    /wat moet er gebeuren/,
    /\bacties?\b/,
    /activiteit/,
    /aanpak/,
  ],
  intendedResult: [/beoogd/, /resultaat/, /indicator/, /tevreden/, /\bdoel/],
  responsible: [/^wie\b/, /verantwoordelijk/, /trekker/, /houder/, /eigenaar/, /uitvoerder/],
  planning: [/planning/, /^wanneer\b/, /termijn/, /deadline/, /\bdatum\b/, /tijdpad/, /\bgereed\b/],
  costs: [/kosten/, /budget/, /financ/, /middelen/, /begroting/],
};

/** With fewer it is no table of Bijlage 5. */
const fewestColumns = 5;
/** A heading is short; a text about a plan can hold the same words. */
const longestHeading = 220;

/** Which cell of a row heads which column; null when the row is no header row of Bijlage 5. */
export function columnMapOf(headings: readonly string[]): ColumnMap | null {
  const words = headings.map((heading) => (heading.length > longestHeading ? "" : wordsOf(heading)));
  const scored = words.flatMap((heading, cell) =>
    measureColumns.map((column) => ({
      cell,
      column,
      score: stems[column].filter((stem) => stem.test(heading)).length,
    })),
  );
  const map: Partial<Record<MeasureColumn, number>> = {};
  const taken = new Set<number>();
  for (const { cell, column, score } of scored.sort((one, other) => other.score - one.score)) {
    if (score === 0 || map[column] !== undefined || taken.has(cell)) continue;
    map[column] = cell;
    taken.add(cell);
  }
  return taken.size >= fewestColumns && map.title !== undefined ? map : null;
}
