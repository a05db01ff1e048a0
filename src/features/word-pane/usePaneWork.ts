import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { OpenWordDocument } from "@/ports/wordDocument";
import type { paneTexts } from "./texts";
import { watchedDocument } from "./watchedDocument";

type PaneStep = keyof typeof paneTexts.steps;
export type PaneResult = keyof typeof paneTexts.done | keyof typeof paneTexts.refused;

export interface PaneWork {
  readonly document: OpenWordDocument;
  /** Null until it was read for the first time. */
  readonly content: DocumentContent | null;
  readonly isReadOnly: boolean;
  readonly step: PaneStep | null;
  readonly result: PaneResult | null;
  readonly failure: unknown;
  /** Changes when the document was changed by the pane itself: what shows it then starts anew. */
  readonly turn: number;
  /** Does one thing at a time: what is asked meanwhile does not happen. */
  readonly work: (step: PaneStep, act: () => Promise<PaneResult | null>) => void;
  readonly read: () => void;
}

/** How the pane stands to the document: what was read of it, what goes on, and what came of that. */
export function usePaneWork(opened: OpenWordDocument): PaneWork {
  const [content, setContent] = useState<DocumentContent | null>(null);
  const [isReadOnly, setIsReadOnly] = useState(false);
  const [step, setStep] = useState<PaneStep | null>("reading");
  const [result, setResult] = useState<PaneResult | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const isBusy = useRef(false);
  const document = useMemo(() => {
    const onWritable = (isWritable: boolean) => {
      setIsReadOnly(!isWritable);
      // What came of something earlier is no news any more.
      setResult(null);
    };
    return watchedDocument(opened, { onContent: setContent, onWritable });
  }, [opened]);

  const start = useCallback(async (act: () => Promise<PaneResult | null>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setResult(await act());
    } catch (error) {
      setFailure(error);
    } finally {
      isBusy.current = false;
      setStep(null);
    }
  }, []);
  const work = useCallback<PaneWork["work"]>(
    (next, act) => {
      if (isBusy.current) return;
      setStep(next);
      setFailure(null);
      setResult(null);
      void start(async () => {
        const done = await act();
        setTurn((last) => last + 1);
        return done;
      });
    },
    [start],
  );
  const readNow = useCallback(async () => {
    await document.read();
    return null;
  }, [document]);
  useEffect(() => {
    void start(readNow);
  }, [start, readNow]);
  const read = () => {
    work("reading", readNow);
  };
  return { document, content, isReadOnly, step, result, failure, turn, work, read };
}
