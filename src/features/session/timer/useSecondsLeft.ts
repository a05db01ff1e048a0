import { useEffect, useState } from "react";
import type { Instant } from "@/domain/record";
import { secondsLeft } from "@/domain/session/timer";
import { useApp } from "@/ui/app/AppContext";

/** Often enough that no second is passed over. */
const tickMs = 500;

/** Null without a timer. */
export function useSecondsLeft(until: Instant | null): number | null {
  const { clock } = useApp();
  const [, setTick] = useState(0);
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => {
      setTick((tick) => tick + 1);
    }, tickMs);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  return until === null ? null : secondsLeft(until, clock.now());
}
