import { useEffect, useRef } from "react";
import type { Instant } from "@/domain/record";
import { timerMoment, type TimerMoment } from "@/domain/session/timer";
import { useAnnounce } from "./Announcer";
import { timerTexts } from "../timer/texts";
import { useSecondsLeft } from "../timer/useSecondsLeft";

interface Told {
  readonly until: Instant | null;
  readonly moment: TimerMoment | null;
}

/** Tells that time was given, that one minute is left and that it is over: a voice that counts down would drown the talk. */
export function useTimerNews(until: Instant | null): void {
  const announce = useAnnounce();
  const seconds = useSecondsLeft(until);
  const moment = seconds === null ? null : timerMoment(seconds);
  const told = useRef<Told>({ until, moment });
  useEffect(() => {
    const before = told.current;
    told.current = { until, moment };
    if (until === null || seconds === null || moment === null) return;
    const isNew = before.until !== until;
    if (moment === "over") {
      if (!isNew && before.moment !== "over") announce(timerTexts.over);
    } else if (isNew) announce(timerTexts.started(seconds));
    else if (moment === "lastMinute" && before.moment === "running") announce(timerTexts.lastMinute);
  }, [announce, until, moment, seconds]);
}
