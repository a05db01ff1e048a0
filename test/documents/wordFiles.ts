import { openWordFile } from "@/adapters/docx/file/openWordFile";
import { type Measure, type MeasureId } from "@/domain/action-plan/measure";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { type Choice, noAnswers } from "@/domain/plan-exchange/differences";
import type { ExchangeSides } from "@/domain/plan-exchange/exchangeSides";
import { findDifferences } from "@/domain/plan-exchange/findDifferences";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { Instant } from "@/domain/record";
import { aFramework, aMeasureId, aPlan, aPlanFormat } from "../fixtures/builders";

export interface FileSides {
  readonly bytes: Uint8Array;
  readonly measures: readonly Measure[];
  readonly plan?: ActionPlan;
  readonly removed?: readonly Measure[];
}

async function openSides({ bytes, measures, removed = [], plan = aPlan() }: FileSides) {
  const file = openWordFile(bytes);
  const content = await file.read();
  const { clusters } = aFramework();
  const sides: ExchangeSides = {
    content,
    recognised: recognisePlan(content, clusters),
    plan,
    measures,
    removed,
    base: content.snapshots[0]?.snapshot ?? null,
    clusters,
    format: aPlanFormat(),
    mayChangePlan: true,
  };
  return { file, sides, comparison: findDifferences(sides, noAnswers) };
}

export async function differencesIn(sides: FileSides) {
  return (await openSides(sides)).comparison.differences;
}

let made = 0;

/** Brings file and plan together as a user would: with what is chosen beforehand, or with one choice for all. */
export async function exchangedFile(given: FileSides, choice?: Choice) {
  const { file, sides, comparison } = await openSides(given);
  const { differences } = comparison;
  const keys = [...differences.cells, ...differences.rows, ...differences.fields].map(({ key }) => key);
  const choices = choice ? new Map(keys.map((key) => [key, choice])) : preselect(differences);
  const exchange = planExchange(
    sides,
    comparison,
    { choices },
    {
      at: "2026-11-22T10:00:00.000Z" as Instant,
      nextId: (): MeasureId => aMeasureId(700 + (made += 1)),
    },
  );
  const outcome = await file.apply(exchange.word, sides.content);
  return { bytes: file.bytes(), exchange, outcome, differences, recognised: sides.recognised };
}
