import type { Measure, MeasureId } from "../action-plan/measure";
import { measureColumns } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { BaseRow } from "./baseSnapshot";
import type { DifferenceKey, ExchangeAnswers, ExchangeQuestion } from "./differences";
import { certain, comparedRow, type ComparedRow, likeness, likely, type RowTexts } from "./likeness";
import { type LogicalRow, rowPlace } from "./logicalRows";
import { measureMarker } from "./markers";
import { optimalPairs } from "./optimalPairs";

/** A measure that a row may be, as the list or the base has it. */
export interface KnownMeasure {
  readonly id: MeasureId;
  readonly cluster: ClusterId;
  readonly title: string;
  /** As it stands now and as it was: a row may be like either. */
  readonly texts: readonly RowTexts[];
}

export interface MatchedRows {
  readonly of: ReadonlyMap<LogicalRow, MeasureId>;
  readonly questions: readonly ExchangeQuestion[];
}

/** Says which row is which measure: by its mark, then by what it says, then by asking. [UW5] [UW6] */
export function matchRows(
  rows: readonly LogicalRow[],
  known: readonly KnownMeasure[],
  answers: ExchangeAnswers,
): MatchedRows {
  const of = new Map<LogicalRow, MeasureId>();
  const questions: ExchangeQuestion[] = [];
  const taken = new Set<MeasureId>();
  const byMarker = new Map(known.map(({ id }) => [measureMarker(id)?.toLowerCase(), id]));
  for (const row of rows) {
    const id = row.main.markers
      .map((marker) => byMarker.get(marker.toLowerCase()))
      .find((each) => each && !taken.has(each));
    if (!id) continue;
    of.set(row, id);
    taken.add(id);
  }
  const pairUp = (left: readonly LogicalRow[], candidates: readonly KnownMeasure[], least: number) => {
    for (const { row, measure, score } of pairs(left, candidates)) {
      if (score < least) continue;
      const key = `match:${measure.id}`;
      if (score < certain) questions.push(question(key, row, measure));
      if (score < certain && answers.matches.get(key) === false) continue;
      of.set(row, measure.id);
      taken.add(measure.id);
    }
  };
  const isLeft = (row: LogicalRow) => !of.has(row) && row.main.kind !== "free";
  for (const cluster of new Set(rows.map((row) => row.cluster))) {
    pairUp(
      rows.filter((row) => isLeft(row) && row.cluster === cluster),
      known.filter((each) => !taken.has(each.id) && each.cluster === cluster),
      likely,
    );
  }
  // Under another heading only when it is beyond doubt.
  pairUp(
    rows.filter(isLeft),
    known.filter((each) => !taken.has(each.id)),
    certain,
  );
  return { of, questions };
}

function question(key: DifferenceKey, row: LogicalRow, measure: KnownMeasure): ExchangeQuestion {
  return {
    kind: "match",
    key,
    row: rowPlace(row),
    title: row.texts.title ?? "",
    measure: measure.id,
    measureTitle: measure.title,
  };
}

function pairs(rows: readonly LogicalRow[], known: readonly KnownMeasure[]) {
  const compared = rows.map(({ texts }) => comparedRow(texts));
  const candidates = known.map(({ texts }) => texts.map(comparedRow));
  const best = (row: ComparedRow, forms: readonly ComparedRow[]) =>
    Math.max(0, ...forms.map((form) => likeness(row, form)));
  const scores = compared.map((row) => candidates.map((forms) => best(row, forms)));
  return optimalPairs(scores).flatMap((column, index) => {
    const [row, measure] = [rows[index], known[column]];
    return row && measure ? [{ row, measure, score: scores[index]?.[column] ?? 0 }] : [];
  });
}

/** All measures that rows of a document may be. */
export function knownMeasures(
  measures: readonly Measure[],
  removed: readonly Measure[],
  base: readonly BaseRow[],
  clusterOf: (measure: Measure) => ClusterId | undefined,
): readonly KnownMeasure[] {
  const wasOf = new Map(base.map((row) => [row.measure, row]));
  const ofRecord = (measure: Measure): readonly KnownMeasure[] => {
    const before = wasOf.get(measure.id);
    const cluster = before?.cluster ?? clusterOf(measure);
    const texts = [measure, ...(before ? [baseTexts(before)] : [])];
    return cluster ? [{ id: measure.id, cluster, title: measure.title, texts }] : [];
  };
  const records = [...measures, ...removed.filter(({ id }) => wasOf.has(id))];
  const inRecords = new Set(records.map(({ id }) => id));
  const onlyInBase = base.filter(({ measure }) => !inRecords.has(measure));
  return [
    ...records.flatMap(ofRecord),
    ...onlyInBase.map((row) => {
      const texts = baseTexts(row);
      return { id: row.measure, cluster: row.cluster, title: texts.title ?? "", texts: [texts] };
    }),
  ];
}

function baseTexts({ texts }: BaseRow): RowTexts {
  return Object.fromEntries(
    measureColumns.flatMap((column) => {
      const base = texts[column];
      return base?.kind === "whole" ? [[column, base.text]] : [];
    }),
  );
}
