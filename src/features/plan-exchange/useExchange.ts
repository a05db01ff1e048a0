import { use, useCallback, useEffect, useMemo, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { ExchangePlan } from "@/domain/plan-exchange/changes";
import {
  type Choice,
  type Choices,
  type DifferenceKey,
  type ExchangeAnswers,
  noAnswers,
} from "@/domain/plan-exchange/differences";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { planExchange } from "@/domain/plan-exchange/planExchange";
import { preselect } from "@/domain/plan-exchange/preselect";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { WordDocument } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";
import { useAdoption } from "@/ui/app/useDecisions";
import { useRecords, useRemovedRecords } from "@/ui/app/useRecords";
import { beforeComparing, useWordSteps, type WordSteps } from "@/ui/word-steps/useWordSteps";
import { carryOutExchange, type ExchangeOutcome } from "@/usecases/exchange/carryOutExchange";
import { type ComparedDocument, compareDocument } from "@/usecases/exchange/compareDocument";

/** What the user asked for. */
type Attempt = "reading" | "writing" | "undoing";

/** How it goes with reading and writing; what is read stays on the screen meanwhile. */
type ExchangeProgress =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "writing" }
  | { readonly kind: "failed"; readonly failure: unknown; readonly during: Attempt }
  /** The user stopped it before anything was written. */
  | { readonly kind: "stopped"; readonly at: Exclude<Attempt, "undoing"> }
  | { readonly kind: "changedSince" }
  | { readonly kind: "done"; readonly undo: Extract<ExchangeOutcome, { kind: "done" }>["undo"] }
  | { readonly kind: "undone"; readonly isUndone: boolean };

export interface Exchange {
  readonly progress: ExchangeProgress;
  readonly steps: WordSteps;
  /** Null until the document was read. */
  readonly compared: ComparedDocument | null;
  readonly choices: Choices;
  readonly answers: ExchangeAnswers;
  /** What is going to be written as things stand. */
  readonly planned: ExchangePlan | null;
  readonly choose: (choices: Iterable<readonly [DifferenceKey, Choice]>) => void;
  readonly answer: (answers: Partial<ExchangeAnswers>) => void;
  readonly read: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
}

/** Exchanges a plan with a document: reads, compares with the plan as it stands at every moment, and writes what is chosen. */
export function useExchange(plan: ActionPlan, document: WordDocument): Exchange {
  const ports = useApp();
  const format = use(ports.content.planFormat());
  const mayChangePlan = useAdoption(plan.id) === undefined;
  const [measures, removed] = [useRecords("measure"), useRemovedRecords("measure")];
  const [content, setContent] = useState<DocumentContent | null>(null);
  const [progress, setProgress] = useState<ExchangeProgress>({ kind: "reading" });
  const [answers, setAnswers] = useState<ExchangeAnswers>(noAnswers);
  const [chosen, setChosen] = useState<Choices>(new Map());

  const steps = useWordSteps();
  const { during } = steps;

  const attempt = useCallback(
    (
      act: Parameters<typeof during<ExchangeProgress>>[0],
      attempted: Attempt,
      whenStopped: ExchangeProgress,
    ) => {
      during(act).then(
        (next) => {
          setProgress(next === "stopped" ? whenStopped : next);
        },
        (failure: unknown) => {
          setProgress({ kind: "failed", failure, during: attempted });
        },
      );
    },
    [during],
  );
  const readNow = useCallback(() => {
    attempt(
      async (onStep) => {
        const read = await document.read(onStep);
        await beforeComparing(onStep);
        setContent(read);
        return { kind: "idle" };
      },
      "reading",
      { kind: "stopped", at: "reading" },
    );
  }, [attempt, document]);
  useEffect(readNow, [readNow]);
  const read = () => {
    setProgress({ kind: "reading" });
    readNow();
  };

  const compared = useMemo(
    () => content && compareDocument(ports, { content, plan, format, mayChangePlan }, answers),
    // Measures that change are compared anew, though they are read from the ports.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ports, content, plan, format, mayChangePlan, answers, measures, removed],
  );
  const choices = useMemo(
    () => new Map(compared ? [...preselect(compared.comparison.differences), ...chosen] : chosen),
    [compared, chosen],
  );
  const planned = useMemo(() => compared && planOf(compared, choices, ports), [compared, choices, ports]);

  const apply = () => {
    if (!compared || !planned || progress.kind === "writing") return;
    setProgress({ kind: "writing" });
    attempt(
      async (onStep) => {
        const exchange = { sides: compared.sides, plan: planned };
        const outcome = await carryOutExchange(ports, document, exchange, onStep);
        await beforeComparing(onStep);
        setContent(outcome.content);
        if (outcome.kind === "changedSince") return { kind: "changedSince" };
        setChosen(new Map());
        return { kind: "done", undo: outcome.undo };
      },
      "writing",
      { kind: "stopped", at: "writing" },
    );
  };
  const undo = () => {
    if (progress.kind !== "done") return;
    setProgress({ kind: "writing" });
    attempt(
      async (onStep) => {
        const outcome = await progress.undo(onStep);
        await beforeComparing(onStep);
        setContent(outcome.content);
        return { kind: "undone", isUndone: outcome.isUndone };
        // What was written can then still be taken back.
      },
      "undoing",
      progress,
    );
  };
  return {
    progress,
    steps,
    compared,
    choices,
    answers,
    planned,
    choose: (more) => {
      setChosen(new Map([...chosen, ...more]));
    },
    answer: (more) => {
      setAnswers({ ...answers, ...more });
    },
    read,
    apply,
    undo,
  };
}

function planOf(
  { sides, comparison }: ComparedDocument,
  choices: Choices,
  { clock, ids }: Pick<ReturnType<typeof useApp>, "clock" | "ids">,
): ExchangePlan {
  const nextId = () => ids.next() as MeasureId;
  return planExchange(sides, comparison, { choices }, { at: clock.now(), nextId });
}
