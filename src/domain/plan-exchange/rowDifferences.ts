import {
  type Measure,
  measureColumns,
  type MeasureColumn,
  type MeasureId,
  unwrittenColumns,
} from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { BaseRow } from "./baseSnapshot";
import { compareTexts } from "./compareTexts";
import type { Choice, RowDifference, RowState } from "./differences";
import { clusterOf, type ExchangeSides } from "./exchangeSides";
import type { RowTexts } from "./likeness";
import { type LogicalRow, rowPlace } from "./logicalRows";
import { hasLock } from "./rowCells";
import { wordsOf } from "./settledText";

interface MatchedSides {
  readonly rows: ReadonlyMap<MeasureId, LogicalRow>;
  readonly newRows: readonly LogicalRow[];
  readonly present: ReadonlySet<ClusterId>;
}

const all: readonly Choice[] = ["word", "list", "leave"];

/** Rows that one side has and the other has not, or elsewhere. A row with a lock stays in Word as it is. [UW7] [UW13] */
export function rowDifferences(sides: ExchangeSides, matched: MatchedSides): readonly RowDifference[] {
  return allRowDifferences(sides, matched).map((each) => {
    const row = each.measure === null ? undefined : matched.rows.get(each.measure);
    if (!row || !isLocked(row, sides)) return each;
    return { ...each, obstacle: "locked", options: each.options.filter((option) => option !== "list") };
  });
}

function isLocked({ table, main, rest }: LogicalRow, { content }: ExchangeSides): boolean {
  const rows = content.tables[table]?.rows ?? [];
  return [main, ...rest].some(({ row }) => rows[row] !== undefined && hasLock(rows[row]));
}

function allRowDifferences(sides: ExchangeSides, matched: MatchedSides): readonly RowDifference[] {
  const { measures, removed, base } = sides;
  const wasOf = new Map(base?.rows.map((row) => [row.measure, row]));
  const removedIds = new Map(removed.map((measure) => [measure.id, measure]));
  const inList = measures.flatMap((measure) => ofMeasure(sides, matched, measure, wasOf.get(measure.id)));
  const listed = new Set(measures.map(({ id }) => id));
  const gone = [...matched.rows].flatMap(([id, row]): readonly RowDifference[] => {
    if (listed.has(id) || row.main.kind === "free") return [];
    const was = wasOf.get(id);
    const isChanged = was === undefined || isChangedInWord(row, was);
    const state = isChanged ? "goneFromListChangedInWord" : "goneFromList";
    // What this device never had cannot be brought back, but it can be made anew.
    const options: readonly Choice[] = removedIds.has(id) ? all : ["list", "leave"];
    return [difference(id, { state, row, options })];
  });
  return [...inList, ...gone, ...newInWord(matched.newRows)];
}

function ofMeasure(
  { clusters }: ExchangeSides,
  { rows, present }: MatchedSides,
  measure: Measure,
  was: BaseRow | undefined,
): readonly RowDifference[] {
  const cluster = clusterOf(clusters, measure.standard);
  const row = rows.get(measure.id);
  if (!cluster) return [];
  if (!row) {
    // A whole table that is gone is no wish to remove all that was in it.
    if (!present.has(was?.cluster ?? cluster) || !present.has(cluster)) return [];
    if (!was) return [inListOnly(measure, cluster, "newInList", ["list", "leave"])];
    const state = isChangedInList(measure, was) ? "goneFromWordChangedInList" : "goneFromWord";
    return [inListOnly(measure, cluster, state, all)];
  }
  if (row.main.kind === "free") return [inListOnly(measure, cluster, "emptiedInWord", all, row)];
  if (row.cluster === cluster) return [];
  const state = moveOf(row.cluster, cluster, was?.cluster);
  const options: readonly Choice[] = present.has(cluster) ? all : ["word", "leave"];
  return [{ ...difference(measure.id, { state, row, options }), clusterInList: cluster }];
}

function moveOf(inWord: ClusterId, inList: ClusterId, was: ClusterId | undefined): RowState {
  if (was === inList) return "movedInWord";
  return was === inWord ? "movedInList" : "movedInBoth";
}

function newInWord(rows: readonly LogicalRow[]): readonly RowDifference[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const name = `new:${row.cluster}:${wordsOf(row.texts.title ?? "")}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      ...difference(null, { state: "newInWord", row, options: ["word", "leave"] }),
      key: `${name}#${count}`,
    };
  });
}

function difference(
  measure: MeasureId | null,
  { state, row, options }: Pick<RowDifference, "state" | "options"> & { readonly row: LogicalRow },
): RowDifference {
  const { cluster, texts } = row;
  const key = measure ?? "";
  return {
    key,
    state,
    measure,
    cluster,
    clusterInList: null,
    texts: allColumns(texts),
    options,
    obstacle: null,
    place: rowPlace(row),
  };
}

function inListOnly(
  measure: Measure,
  cluster: ClusterId,
  state: RowState,
  options: readonly Choice[],
  row?: LogicalRow,
): RowDifference {
  return {
    key: measure.id,
    state,
    measure: measure.id,
    cluster,
    clusterInList: null,
    texts: allColumns(measure),
    options,
    obstacle: null,
    place: row ? rowPlace(row) : null,
  };
}

function isChangedInWord(row: LogicalRow, was: BaseRow): boolean {
  return measureColumns.some((column) => {
    const text = row.texts[column];
    return text !== undefined && differs(was, column, text);
  });
}

function isChangedInList(measure: Measure, was: BaseRow): boolean {
  return measureColumns.some((column) => differs(was, column, measure[column]));
}

function differs({ texts }: BaseRow, column: MeasureColumn, text: string): boolean {
  const base = texts[column] ?? { kind: "whole", text: "" };
  // On what was never agreed nothing can have changed.
  return base.kind === "whole" && compareTexts(base, text, base.text, column) !== null;
}

function allColumns(texts: RowTexts): Readonly<Record<MeasureColumn, string>> {
  const picked = measureColumns.map((column) => [column, texts[column] ?? ""] as const);
  return { ...unwrittenColumns, ...Object.fromEntries(picked) };
}
