import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AspectId } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import type { Vote } from "@/domain/session/ballot";
import { hasVoice } from "@/domain/session/seat";
import { useApp } from "@/ui/app/AppContext";
import { handInPrepared } from "@/usecases/session/handInPrepared";
import { prepareAnswer } from "@/usecases/session/prepareAnswer";
import { useAnnounce } from "../announce/Announcer";
import { SeatsMissing } from "../seat/SeatsMissing";
import type { Turn } from "../seat/useTurn";
import type { StageProps } from "../stageProps";
import { useSessionStyles } from "../useSessionStyles";
import { PreparedStandard } from "./PreparedStandard";
import { votingTexts } from "./texts";

interface PrepareViewProps extends Omit<StageProps, "leads" | "opened"> {
  readonly turn: Turn;
  readonly onChange: () => void;
}

/** One's own answers before the meeting: for nobody else to read, also when they are handed in sealed. */
export function PrepareView({ session, meeting, seat, turn, onChange }: PrepareViewProps) {
  const styles = useSessionStyles();
  const ports = useApp();
  const announce = useAnnounce();
  const [own, setOwn] = useState(() => meeting.ownVotes.read(session.id, seat.id));
  const [hasFailed, setHasFailed] = useState(false);
  const prepare = (aspect: AspectId, vote: Vote) => {
    prepareAnswer(meeting, { session: session.id, seat: seat.id }, aspect, vote);
    setOwn(meeting.ownVotes.read(session.id, seat.id));
    onChange();
  };
  const handIn = async () => {
    try {
      await handInPrepared(ports, meeting, session, seat.id);
      setHasFailed(false);
      announce(votingTexts.handedIn);
      if (turn.isShared) turn.handOn();
    } catch {
      // The browser could not seal it: it is still here, to be handed in again.
      setHasFailed(true);
      announce(votingTexts.notHandedIn);
    }
  };
  return (
    <>
      <SeatsMissing session={session} />
      {hasVoice(seat) && (
        <>
          <p className={styles.text}>{votingTexts.prepareNote}</p>
          {standardsOf(ports.frameworks.current).map((standard) => (
            <PreparedStandard key={standard.number} standard={standard} own={own} onPrepare={prepare} />
          ))}
          {turn.ready.has(seat.id) && <p className={styles.text}>{votingTexts.handedIn}</p>}
          {hasFailed && <p className={styles.text}>{votingTexts.notHandedIn}</p>}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                void handIn();
              }}
            >
              {votingTexts.handIn}
            </Button>
            {turn.isShared && <Button onClick={turn.handOn}>{votingTexts.later}</Button>}
          </div>
        </>
      )}
    </>
  );
}
