import type { PlainDate } from "../record";
import { byOrder, type Measure, measureColumns, type MeasureState } from "./measure";

export const groupings = ["cluster", "responsible", "dueOn"] as const;
/** By which one looks at measures; the document is always by cluster. */
export type Grouping = (typeof groupings)[number];

/** Which measures one wants to see. */
export interface MeasureFilter {
  /** All words must occur in the texts of a measure; empty for all. */
  readonly query: string;
  readonly states: readonly MeasureState[];
  readonly onlyUncosted: boolean;
}

export const noFilter: MeasureFilter = { query: "", states: [], onlyUncosted: false };

export function isFiltering({ query, states, onlyUncosted }: MeasureFilter): boolean {
  return query.trim() !== "" || states.length > 0 || onlyUncosted;
}

export function matches(measure: Measure, { query, states, onlyUncosted }: MeasureFilter): boolean {
  if (states.length > 0 && !states.includes(measure.state)) return false;
  if (onlyUncosted && (measure.oneOffCosts !== null || measure.yearlyCosts !== null)) return false;
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  // Without words there is nothing to look for in texts, which takes long in a large plan.
  if (words.length === 0) return true;
  const texts = plain([...measureColumns.map((column) => measure[column]), measure.remarks].join("\n"));
  return words.every((word) => texts.includes(word));
}

/** Finished means that nobody has to do anything for it any more. */
export function isFinished({ state }: Pick<Measure, "state">): boolean {
  return state === "done" || state === "embedded" || state === "stopped";
}

/** Behind its date and not finished; a measure without a date never is. */
export function isOverdue(measure: Measure, today: PlainDate): boolean {
  return measure.dueOn !== null && measure.dueOn < today && !isFinished(measure);
}

export interface MeasureGroup {
  /** Who does it, or the month ("2027-03"); empty for what has none. */
  readonly key: string;
  readonly measures: readonly Measure[];
}

/** Measures by who does them or by the month they are due, what has none last; within a group in the order of the plan. */
export function groupMeasures(
  measures: readonly Measure[],
  by: Exclude<Grouping, "cluster">,
): readonly MeasureGroup[] {
  const keyOf = (measure: Measure) =>
    by === "dueOn" ? (measure.dueOn ?? "").slice(0, 7) : measure.responsible.trim();
  const groups = new Map<string, Measure[]>();
  for (const measure of [...measures].sort(byOrder)) {
    const key = keyOf(measure);
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, measures: own }))
    .sort(
      (left, right) =>
        Number(left.key === "") - Number(right.key === "") || left.key.localeCompare(right.key, "nl"),
    );
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}
