import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TimerOff20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Session } from "@/domain/session/session";
import { longestTimer, timerChoices, usualMinutes } from "@/domain/session/timer";
import { useApp } from "@/ui/app/AppContext";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { setTimer, type TimerChange } from "@/usecases/session/setTimer";
import { useSessionStyles } from "../useSessionStyles";
import { timerTexts } from "./texts";

const useStyles = makeStyles({
  tools: { display: "grid", gap: tokens.spacingVerticalS },
  own: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
});

/** The time for what one does now: set, given more, or stopped. One can do without. [OV21] */
export function TimerTools({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const shared = useSessionStyles();
  const ports = useApp();
  const isRunning = session.timerUntil !== null;
  const firstId = useId();
  useFocusAfter(isRunning, firstId);
  const [own, setOwn] = useState(String(usualMinutes));
  const change = (made: TimerChange) => {
    setTimer(ports, session, session.course.chair, made);
  };
  const minutes = Math.floor(Number(own));
  const isPossible = minutes >= 1 && minutes <= longestTimer;
  return (
    <div role="group" aria-labelledby="timer" className={styles.tools}>
      <PartTitle id="timer">{timerTexts.title}</PartTitle>
      {!isRunning ? (
        <>
          <p className={shared.text}>{timerTexts.note}</p>
          <div className={shared.buttons}>
            {timerChoices.map((choice, index) => (
              <Button
                key={choice}
                {...(index === 0 ? { id: firstId } : {})}
                size="small"
                aria-label={timerTexts.setLong(choice)}
                onClick={() => {
                  change({ kind: "set", minutes: choice });
                }}
              >
                {timerTexts.set(choice)}
              </Button>
            ))}
          </div>
          <form
            className={styles.own}
            onSubmit={(event) => {
              event.preventDefault();
              if (isPossible) change({ kind: "set", minutes });
            }}
          >
            <Field label={timerTexts.own}>
              <Input
                type="number"
                min={1}
                max={longestTimer}
                className={shared.short}
                value={own}
                onChange={(_, { value }) => {
                  setOwn(value);
                }}
              />
            </Field>
            <Button type="submit" disabledFocusable={!isPossible}>
              {timerTexts.start}
            </Button>
          </form>
        </>
      ) : (
        <div className={shared.buttons}>
          {[1, 2].map((more, index) => (
            <Button
              key={more}
              {...(index === 0 ? { id: firstId } : {})}
              onClick={() => {
                change({ kind: "extend", minutes: more });
              }}
            >
              {timerTexts.extend(more)}
            </Button>
          ))}
          <Button
            appearance="subtle"
            icon={<TimerOff20Regular />}
            onClick={() => {
              change({ kind: "stop" });
            }}
          >
            {timerTexts.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
