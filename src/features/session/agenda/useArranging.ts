import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { AgendaStep } from "@/domain/session/agendaStep";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { arrangeAgenda } from "@/usecases/session/arrangeAgenda";
import { makeAgenda } from "@/usecases/session/makeAgenda";
import { UndoHistory } from "@/usecases/undo-changes/undoHistory";
import { useAnnounce } from "../announce/Announcer";
import { stageTitleId } from "../stage/useKeptFocus";
import { agendaTexts } from "./texts";

/** What is said of a step, and where the focus goes: what was pressed may have gone. */
interface Outcome {
  readonly text: string;
  readonly focus: string;
}

export interface Arranging {
  readonly arrange: (step: AgendaStep, outcome: Outcome) => void;
  readonly make: () => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** Changing the agenda by hand, step by step and back again. [OV20] */
export function useArranging(session: Session): Arranging {
  const ports = useApp();
  const announce = useAnnounce();
  const history = useMemo(() => new UndoHistory(ports), [ports]);
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (!outcome) return;
    announce(outcome.text);
    // With the last one its list goes too.
    const target = document.getElementById(outcome.focus) ?? document.getElementById(stageTitleId);
    target?.focus();
  }, [announce, outcome]);
  const remembered = useMemo(() => {
    const all: typeof ports.records.all = (kind) => ports.records.all(kind);
    return { ...ports, records: { all, change: history.change } };
  }, [ports, history]);
  return {
    arrange: (step, told) => {
      arrangeAgenda(remembered, session, session.course.chair, step);
      setOutcome({ ...told });
    },
    make: () => {
      makeAgenda(remembered, session);
      announce(agendaTexts.made);
    },
    undo: () => {
      history.undo();
      announce(agendaTexts.undone);
    },
    canUndo,
  };
}
