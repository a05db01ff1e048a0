import type { Measure, MeasureId } from "../action-plan/measure";
import type { StandardNumber } from "../framework/framework";
import type { Instant } from "../record";
import type { Choice, Choices, DifferenceKey, RowDifference } from "./differences";
import type { ExchangeSides } from "./exchangeSides";
import type { Comparison } from "./findDifferences";
import type { LogicalRow } from "./logicalRows";

/** What a user decided. */
export interface ExchangeDecisions {
  readonly choices: Choices;
  /** Under which standard a row goes of which only the cluster is known; else the first of that cluster. */
  readonly standards?: ReadonlyMap<DifferenceKey, StandardNumber>;
}

export interface ExchangeMoment {
  readonly at: Instant;
  readonly nextId: () => MeasureId;
}

/** A measure as it will stand on both sides. */
export interface Agreed {
  readonly id: MeasureId;
  readonly row: LogicalRow | null;
  readonly measure: Measure | null;
  readonly difference: RowDifference | undefined;
  readonly choice: Choice;
}

/** A choice that was made for a difference that has changed since may not be there any more. */
export function allowed(
  { key, options }: { readonly key: DifferenceKey; readonly options: readonly Choice[] },
  choices: Choices,
): Choice {
  const choice = choices.get(key) ?? "leave";
  return options.includes(choice) ? choice : "leave";
}

/** Measure by measure how both sides will stand. */
export function agreements(
  { measures, removed }: ExchangeSides,
  { rows, newRows, differences }: Comparison,
  { choices }: ExchangeDecisions,
  { nextId }: ExchangeMoment,
): readonly Agreed[] {
  const byId = new Map(differences.rows.flatMap((each) => (each.measure ? [[each.measure, each]] : [])));
  const of = (id: MeasureId, measure: Measure | null, row: LogicalRow | null): Agreed => {
    const difference = byId.get(id);
    return { id, row, measure, difference, choice: difference ? allowed(difference, choices) : "leave" };
  };
  const known = new Set(measures.map(({ id }) => id));
  const gone = [...rows].filter(([id]) => !known.has(id));
  const fresh = differences.rows.filter(({ state }) => state === "newInWord");
  return [
    ...measures.map((measure) => of(measure.id, measure, rows.get(measure.id) ?? null)),
    ...gone.map(([id, row]) => of(id, removed.find((each) => each.id === id) ?? null, row)),
    ...newRows.flatMap((row, index): readonly Agreed[] => {
      const difference = fresh[index];
      if (!difference || allowed(difference, choices) !== "word") return [];
      return [{ id: nextId(), row, measure: null, difference, choice: "word" }];
    }),
  ];
}

export function isGoneFromList({ state }: RowDifference): boolean {
  return state === "goneFromList" || state === "goneFromListChangedInWord";
}

export function isGoneFromWord({ state }: RowDifference): boolean {
  return state === "goneFromWord" || state === "goneFromWordChangedInList" || state === "emptiedInWord";
}
