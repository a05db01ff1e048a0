import { type Measure, type MeasureColumn, measureColumns, type MeasureId } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { BaseRow, BaseText } from "./baseSnapshot";
import { compareTexts } from "./compareTexts";
import type {
  CellDifference,
  Choice,
  ExchangeAnswers,
  ExchangeQuestion,
  PlanDifferences,
} from "./differences";
import { clusterOf, type ExchangeSides } from "./exchangeSides";
import { fieldDifferences } from "./fieldDifferences";
import { type LogicalRow, logicalRows, placeOf, cellsOf } from "./logicalRows";
import { knownMeasures, matchRows } from "./matchRows";
import { rowDifferences } from "./rowDifferences";

/** What a document and its plan have to say to each other, row by row. */
export interface Comparison {
  readonly differences: PlanDifferences;
  /** The rows of the document that are a measure of the plan, or were one. */
  readonly rows: ReadonlyMap<MeasureId, LogicalRow>;
  /** Those that are none yet. */
  readonly newRows: readonly LogicalRow[];
}

/** Compares a document with its plan on what they last agreed on. [UW4] [UW7] */
export function findDifferences(sides: ExchangeSides, answers: ExchangeAnswers): Comparison {
  const { measures, removed, base, clusters, recognised } = sides;
  const all = logicalRows(recognised, answers);
  const known = knownMeasures(measures, removed, base?.rows ?? [], (each) =>
    clusterOf(clusters, each.standard),
  );
  const { of, questions } = matchRows(all, known, answers);
  // In the order of the document, however each was known again.
  const rows = new Map(
    all.flatMap((row) => {
      const id = of.get(row);
      return id ? [[id, row] as const] : [];
    }),
  );
  // An empty row with the mark of another plan is just an empty row.
  const newRows = all.filter((row) => !of.has(row) && row.main.kind !== "free");
  const present = presentClusters(sides);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const wasOf = new Map(base?.rows.map((row) => [row.measure, row]));
  const cells = [...rows].flatMap(([id, row]) => {
    const measure = byId.get(id);
    return measure && row.main.kind !== "free" ? cellDifferences(row, measure, wasOf.get(id)) : [];
  });
  const used = new Set(measures.flatMap((measure) => clusterOf(clusters, measure.standard) ?? []));
  // What is adopted does not change until somebody reopens it. [PL6]
  const possible = <Difference extends { readonly options: readonly Choice[] }>(
    found: readonly Difference[],
  ) =>
    sides.mayChangePlan
      ? found
      : found.map((each) => ({ ...each, options: each.options.filter((option) => option !== "word") }));
  return {
    rows,
    newRows,
    differences: {
      fields: possible(fieldDifferences(sides)),
      cells: possible(cells),
      rows: possible(rowDifferences(sides, { rows, newRows, present })),
      questions: [...openQuestions(sides, answers), ...questions],
      missingClusters: [...used].filter((cluster) => !present.has(cluster)),
      inBoth: [...rows.keys()].filter((id) => byId.has(id)).length,
    },
  };
}

function cellDifferences(
  row: LogicalRow,
  measure: Measure,
  was: BaseRow | undefined,
): readonly CellDifference[] {
  return measureColumns.flatMap((column): readonly CellDifference[] => {
    const text = row.texts[column];
    if (text === undefined) return [];
    const compared = compareTexts(baseOf(was, column), text, measure[column], column);
    if (!compared) return [];
    const place = placeOf(row, column);
    const options: readonly Choice[] = place ? ["word", "list", "leave"] : ["word", "leave"];
    return [
      {
        key: `${measure.id}/${column}`,
        ...compared,
        measure: measure.id,
        cluster: row.cluster,
        column,
        inWord: text,
        inList: measure[column],
        // Who writes over a tracked change takes its history away.
        isRich: cellsOf([row.main, ...row.rest], column).some(({ isRich, isTracked }) => isRich || isTracked),
        options,
        place,
      },
    ];
  });
}

/** What is not in a base row was empty; without a row they never agreed on anything. */
export function baseOf(was: BaseRow | undefined, column: MeasureColumn): BaseText {
  if (!was) return { kind: "none" };
  return was.texts[column] ?? { kind: "whole", text: "" };
}

function presentClusters({ recognised }: ExchangeSides): ReadonlySet<ClusterId> {
  const parts = recognised.tables.flatMap((table) => table.parts);
  return new Set(parts.flatMap(({ cluster, isCopy }) => (cluster !== null && !isCopy ? [cluster] : [])));
}

function openQuestions(
  { recognised }: ExchangeSides,
  { clusters }: ExchangeAnswers,
): readonly ExchangeQuestion[] {
  const parts = recognised.tables.flatMap((table) => table.parts);
  const unknown = parts.filter(({ key, cluster }) => cluster === null && !clusters.has(key));
  const goingOn = parts.flatMap(({ rows }) => rows).filter(({ kind }) => kind === "continuation").length;
  return [
    ...unknown.map(({ key, rows }): ExchangeQuestion => ({
      kind: "cluster",
      part: key,
      firstTexts: rows
        .filter(({ kind }) => kind === "measure")
        .slice(0, 3)
        .map(({ cells }) => cells.title?.text ?? ""),
    })),
    ...(goingOn > 0 ? [{ kind: "continuations", rows: goingOn } as const] : []),
  ];
}
