import { useCallback, useRef, useState } from "react";
import type { WordStep } from "@/ports/wordDocument";

export type ShownStep = WordStep | "comparing";

export interface WordSteps {
  /** Null while nothing goes on. */
  readonly current: ShownStep | null;
  /** Null where stopping would leave something half-done, or where there is nothing to stop. */
  readonly stop: (() => void) | null;
  readonly isStopping: boolean;
  /** Does something that tells its steps; "stopped" when the user stopped it between two of them. */
  readonly during: <Result>(
    act: (onStep: (step: ShownStep) => void) => Promise<Result>,
  ) => Promise<Result | "stopped">;
}

/** Goes through what is being done when the user stops it. */
class Stopped extends Error {}

interface Run {
  isStopping: boolean;
  isWriting: boolean;
}

/** Which step reading or writing a document is at, and stopping it between two steps for as long as nothing is written. */
export function useWordSteps(): WordSteps {
  const run = useRef<Run>({ isStopping: false, isWriting: false });
  const [current, setCurrent] = useState<ShownStep | null>(null);
  const [isStopping, setIsStopping] = useState(false);
  const [mayStop, setMayStop] = useState(false);
  const during = useCallback<WordSteps["during"]>(async (act) => {
    const own: Run = { isStopping: false, isWriting: false };
    run.current = own;
    try {
      return await act((step) => {
        if (own.isStopping) throw new Stopped();
        own.isWriting ||= step === "writing";
        setCurrent(step);
        // Comparing is over before anybody could press.
        setMayStop(!own.isWriting && step !== "comparing");
      });
    } catch (error) {
      if (error instanceof Stopped) return "stopped";
      throw error;
    } finally {
      setCurrent(null);
      setIsStopping(false);
      setMayStop(false);
    }
  }, []);
  const stop = () => {
    if (run.current.isWriting) return;
    run.current.isStopping = true;
    setIsStopping(true);
  };
  return { current, stop: mayStop ? stop : null, isStopping, during };
}

/** Says that comparing comes, and lets the screen show that first: it holds the screen up while it lasts. */
export async function beforeComparing(onStep: (step: ShownStep) => void): Promise<void> {
  onStep("comparing");
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
