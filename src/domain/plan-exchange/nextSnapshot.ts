import { type MeasureColumn, measureColumns, type MeasureId } from "../action-plan/measure";
import type { Instant } from "../record";
import { type Agreed, allowed, type ExchangeDecisions, isGoneFromList, isGoneFromWord } from "./agreements";
import type { BaseRow, BaseSnapshot, BaseText, DocumentId } from "./baseSnapshot";
import type { CellDifference, Choice, DifferenceKey, FieldDifference } from "./differences";
import { clusterOf, type ExchangeSides } from "./exchangeSides";
import { textOf } from "./fieldDifferences";
import { baseOf, type Comparison } from "./findDifferences";

import type { PlanField } from "./planField";
import { settledText } from "./settledText";

interface Agreement {
  readonly sides: ExchangeSides;
  readonly comparison: Comparison;
  readonly decisions: ExchangeDecisions;
  readonly chosen: readonly Agreed[];
  /** Measures that got a row. */
  readonly written: ReadonlySet<MeasureId>;
  readonly fields: readonly (FieldDifference & { readonly choice: Choice })[];
  readonly at: Instant;
}

/** Rows and cells by name: a plan can have thousands. */
interface Lookup {
  readonly cells: ReadonlyMap<DifferenceKey, CellDifference>;
  readonly wasOf: ReadonlyMap<MeasureId, BaseRow>;
}

/** What the two will have agreed on once all is written. What was left keeps its old base, so it comes up again. [UW9] */
export function nextSnapshot(agreement: Agreement): BaseSnapshot {
  const { sides, at } = agreement;
  const { plan, base, content } = sides;
  const cells = new Map(agreement.comparison.differences.cells.map((cell) => [cell.key, cell]));
  const wasOf = new Map(base?.rows.map((row) => [row.measure, row]));
  const rows = agreement.chosen.flatMap((agreed) => rowAfter(agreement, agreed, { cells, wasOf }) ?? []);
  return {
    plan: plan.id,
    workspace: plan.workspace,
    document: base?.document ?? (plan.id as string as DocumentId),
    revision: (base?.revision ?? 0) + 1,
    writtenAt: at,
    place: content.facts.place ?? base?.place ?? null,
    changedAt: plan.updatedAt,
    fields: fieldsAfter(agreement),
    // What is gone on both sides is forgotten.
    rows,
  };
}

function rowAfter(
  { sides, decisions, written, at }: Agreement,
  { id, row, measure, difference, choice }: Agreed,
  { cells, wasOf }: Lookup,
): BaseRow | undefined {
  const was = wasOf.get(id);
  if (difference && choice === "leave" && difference.clusterInList === null) return was;
  if (difference && isGoneFromWord(difference) && choice === "word") return undefined;
  if (difference && isGoneFromList(difference) && choice === "list") return undefined;
  const texts: Partial<Record<MeasureColumn, BaseText>> = {};
  const keep = (column: MeasureColumn, base: BaseText) => {
    if (base.kind !== "whole" || base.text !== "" || base.previous !== undefined) texts[column] = base;
  };
  const inList = measure ? clusterOf(sides.clusters, measure.standard) : undefined;
  const isPutIn = difference && choice === "list" && !isGoneFromList(difference);
  if (isPutIn && measure && inList) {
    if (!written.has(id)) return was;
    for (const column of measureColumns) keep(column, { kind: "whole", text: settledText(measure[column]) });
    return { measure: id, cluster: inList, changedAt: measure.updatedAt, texts };
  }
  if (!row) return was;
  for (const column of measureColumns) {
    const text = row.texts[column];
    if (text === undefined) {
      keep(column, was ? baseOf(was, column) : { kind: "none" });
      continue;
    }
    const cell = cells.get(`${id}/${column}`);
    const taken = cell ? allowed(cell, decisions.choices) : "word";
    if (cell && taken === "leave") keep(column, baseOf(was, column));
    else if (cell && taken === "list")
      keep(column, { kind: "whole", text: settledText(cell.inList), previous: text });
    else keep(column, { kind: "whole", text });
  }
  const isLeft = difference?.clusterInList != null && choice === "leave";
  const cluster = isLeft ? (was?.cluster ?? row.cluster) : row.cluster;
  return { measure: id, cluster, changedAt: measure?.updatedAt ?? at, texts };
}

function fieldsAfter({ sides, fields }: Agreement): BaseSnapshot["fields"] {
  const after: Partial<Record<PlanField, BaseText>> = { ...sides.base?.fields };
  for (const { field } of sides.content.fields) {
    const difference = fields.find((each) => each.field === field);
    if (!difference) after[field] = { kind: "whole", text: settledText(textOf(sides.plan, field)) };
    else if (difference.choice === "word") after[field] = { kind: "whole", text: difference.inWord };
    else if (difference.choice === "list")
      after[field] = { kind: "whole", text: settledText(difference.inList), previous: difference.inWord };
    else if (!sides.base) after[field] = { kind: "none" };
  }
  return after;
}
